/** Web addresses in texts: links, also those a renderer makes of plain text. */
import { readings } from '../../../../src/lib/privacy/read-markup.ts';
import { originalRange, type Range } from '../texts/word-finder.ts';

export interface WebAddress extends Range {
  /** As the network writes it. */
  host: string;
  /** Path with leading slash. */
  path: string;
}

const END = String.raw`\s<>"'()\[\]{}|\\^` + '`，。；：、（）《》【】“”！？';
/** With a scheme, without one after a sign that begins an address, or a name that begins with `www.`. */
const ADDRESS = new RegExp(
  String.raw`(?:https?:\/\/|(?<=^|[("'<=\s])\/\/|(?<![\w.@\/-])(?=www\.[^.\s]+\.))([^${END}\/?#]+)(\/[^${END}?#]*)?`,
  'giu',
);

/** @param isMarkdown whether character references and escapes are resolved. */
export function webAddresses(text: string, isMarkdown: boolean): WebAddress[] {
  if (!/\/\/|www\.|&/i.test(text)) return [];
  const [typed = { text }] = isMarkdown ? readings(text) : [{ text }];
  return [...typed.text.matchAll(ADDRESS)].flatMap(({ index, 0: words, 1: authority = '', 2: path = '/' }) => {
    if (!authority.includes('.') || !URL.canParse(`http://${authority}/`)) return [];
    const { hostname } = new URL(`http://${authority}/`);
    return [{ ...originalRange(typed, index, index + words.length), host: hostname.replace(/\.$/, ''), path }];
  });
}
