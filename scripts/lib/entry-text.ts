/** Entries as text. Knows no disk, so that the browser editor writes them too. */
import { Document, isScalar, Scalar, visit } from 'yaml';

/** Times and digits are quoted, so that no YAML parser reads them as another type. */
const NEEDS_QUOTES = /^[\d-]+(?: \d{2}:\d{2})?$/;
export const needsQuotes = (text: string): boolean => NEEDS_QUOTES.test(text);

/** Front matter and body as a file. */
export function entryText(data: object, body: string): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && needsQuotes(node.value)) node.type = Scalar.QUOTE_SINGLE;
    },
  });
  return `---\n${document.toString({ lineWidth: 0, singleQuote: true })}---\n\n${body.trim()}\n`;
}
