/**
 * Plain text as Markdown that shows exactly that text: each line a paragraph, nothing read as markup. Addresses become
 * links, which end where the address does.
 */

/** Characters with a meaning anywhere in a line. */
const INLINE = /[\\`*_[\]<>&~|$^{}]/g;
/** Beginnings of lines that open a heading, a list, a quotation, a rule, a fence or a table. */
const OPENING = /^(#{1,6}(?=\s|$)|[-+=](?=[\s=-]|$)|>|:{2,}|\d{1,9}(?=[.)](?:\s|$)))/;
/** Addresses, up to the first character no address has; Chinese text often follows without a space. */
const ADDRESS = /https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%]*[\w\-/#=&%]/gi;

export function plainMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(plainLine)
    .join('\n\n');
}

const plainLine = (line: string): string => plainOpening(plainInline(line));

/** Text within a line. */
export function plainInline(text: string): string {
  let inline = '';
  let at = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    inline += `${escaped(text.slice(at, index))}<${address}>`;
    at = index + address.length;
  }
  return inline + escaped(text.slice(at));
}

/** A line whose beginning opens nothing. */
export const plainOpening = (line: string): string =>
  line.replace(OPENING, (opening) => (/^\d/.test(opening) ? `${opening}\\` : `\\${opening}`));

const escaped = (text: string) => text.replace(INLINE, (character) => (character === '&' ? '&amp;' : `\\${character}`));
