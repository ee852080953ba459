/** Pieces of a line as Markdown that shows exactly their text. */
import { plainInline } from '../../import/plain-markdown.ts';
import { inlineText, type Inline } from '../blocks.ts';

/** What the text refers to, gathered while it is written. */
export interface References {
  pictureName(picture: number): string;
  pictures: Set<number>;
  /** Keys of footnotes in the order of their references. */
  footnotes: string[];
}

export const writeInlines = (inlines: readonly Inline[], references: References): string =>
  merged(inlines)
    .map((each) => writeInline(each, references))
    .join('');

function writeInline(each: Inline, references: References): string {
  switch (each.kind) {
    case 'text':
      return plainInline(each.text);
    case 'break':
      return '\\\n';
    case 'strong':
      return writeStrong(each.inlines, references);
    case 'sup':
    case 'sub':
    case 's':
      return `<${each.kind}>${writeInlines(each.inlines, references)}</${each.kind}>`;
    case 'link':
      return writeLink(each, references);
    case 'footnote':
      return `[^${footnoteNumber(each.key, references)}]`;
    case 'picture':
      references.pictures.add(each.picture);
      return `![${plainInline(each.alt)}](${references.pictureName(each.picture)})`;
  }
}

export function footnoteNumber(key: string, { footnotes }: References): number {
  const known = footnotes.indexOf(key);
  return known >= 0 ? known + 1 : footnotes.push(key);
}

/** Asterisks beside punctuation or a space are not read as bold. */
function writeStrong(inlines: readonly Inline[], references: References): string {
  const text = inlineText(inlines);
  const written = writeInlines(inlines, references);
  if (text.trim() === '') return written;
  const isPlain = /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(text);
  return isPlain ? `**${written}**` : `<strong>${written}</strong>`;
}

function writeLink({ url, inlines }: Extract<Inline, { kind: 'link' }>, references: References): string {
  const target = /[\s()<>\\]/.test(url) ? `<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>` : url;
  const text = inlineText(inlines).trim();
  // An address as its own text is written once.
  if (text === url && /^https?:/.test(url)) return `<${url}>`;
  return text === '' ? writeInlines(inlines, references) : `[${writeLinkText(inlines, references)}](${target})`;
}

/** Addresses within the text of a link would be links in a link. */
const writeLinkText = (inlines: readonly Inline[], references: References) =>
  writeInlines(inlines, references).replace(/<(https?:[^>]+)>/g, '$1');

/** Neighbours of one kind as one: programs split words wherever somebody has typed. */
function merged(inlines: readonly Inline[]): Inline[] {
  const found: Inline[] = [];
  for (const each of inlines) {
    const last = found.at(-1);
    if (last?.kind === 'text' && each.kind === 'text')
      found[found.length - 1] = { ...last, text: last.text + each.text };
    else if (last?.kind === 'strong' && each.kind === 'strong')
      found[found.length - 1] = { ...last, inlines: [...last.inlines, ...each.inlines] };
    else found.push(each);
  }
  return found;
}
