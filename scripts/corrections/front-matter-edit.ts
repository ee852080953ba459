/** Sets single fields of an entry and leaves every other character of the file as it is. */
import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { needsQuotes } from '../lib/write-entry.ts';

/**
 * @param text front matter between `---` lines and a body, with LF line ends.
 * @param fields written on one line each: an existing field keeps its place, a new one is added at the end.
 * @throws {Error} where the text has no front matter that can be read; entries are checked before.
 */
export function setFields(text: string, fields: Readonly<Record<string, string>>): string {
  const [, opening = '', yaml] = /^(---[ \t]*\n)([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (yaml === undefined) throw new Error('The entry has no front matter');
  const edited = Object.entries(fields).reduce((now, [key, value]) => setField(now, key, value), yaml);
  return `${opening}${edited}${text.slice(opening.length + yaml.length)}`;
}

function setField(yaml: string, key: string, value: string): string {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) throw new Error('The front matter is not a list of fields');
  const line = `${key}: ${scalarText(value)}\n`;
  const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (!pair || !isScalar(pair.key)) return `${yaml}${line}`;
  const start = pair.key.range?.[0] ?? 0;
  const valueEnd = isScalar(pair.value) ? pair.value.range?.[1] : undefined;
  const lineEnd = yaml.indexOf('\n', Math.max(start, (valueEnd ?? start + 1) - 1));
  return `${yaml.slice(0, start)}${line}${yaml.slice(lineEnd + 1)}`;
}

/** One line of YAML that reads as this text and nothing else. */
function scalarText(value: string): string {
  if (needsQuotes(value)) return `'${value}'`;
  return value.includes('\n') ? JSON.stringify(value) : stringify(value, { lineWidth: 0, singleQuote: true }).trim();
}
