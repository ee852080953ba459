/** Bare addresses: they end before Chinese text and before the punctuation in front of it. */
import type { Root } from 'mdast';
import type { TextEdit } from '../../model/problem.ts';
import { rangeOf, walkTree, type MarkdownFormat } from '../parse-markdown.ts';

/** Addresses contain ASCII characters only; all others are percent-encoded. */
const ADDRESS = /(\\*|!?)((?:https?:\/\/|www\.)[\u0021-\u007E]+)/gi;
/** Beginning that makes a text an address. */
const SCHEME = /^(?:https?|www)(?=[:.])/i;
const WHOLE_ADDRESS = /^(?:https?:\/\/|www\.)(?:[\w-]+\.)+[a-z\d-]+(?:[:/?#]|$)/i;

export function autolinkEdits(tree: Root, text: string, format: MarkdownFormat): TextEdit[] {
  // The parser looks for hosts behind escapes too, but not across a tag.
  const bare = (scheme: string) =>
    /^www$/i.test(scheme) ? `${scheme}<wbr${format === 'mdx' ? '/' : ''}>` : `${scheme}\\`;
  const edits: TextEdit[] = [];
  for (const node of walkTree(tree)) {
    if (node.type !== 'link') continue;
    const { start, end } = rangeOf(node);
    const typed = text.slice(start, end);
    if (!/^(?:https?:|www\.)/i.test(typed) || !/[^\u0021-\u007E]/.test(typed)) continue;
    const linked = typed
      .replace(ADDRESS, (_whole, before: string, address: string) =>
        guarded(before, linkFor(address) ?? address.replace(SCHEME, bare)),
      )
      .replace(SCHEME, bare);
    const before = /(?:\\*|(?<!\\)!)$/.exec(text.slice(Math.max(start - 50, 0), start))?.[0] ?? '';
    edits.push({ start: start - before.length, end, text: guarded(before, linked) });
  }
  return edits;
}

/** Escapes backslashes and an exclamation mark, which would combine with the inserted bracket. */
function guarded(before: string, link: string): string {
  if (!link.startsWith('[')) return before + link;
  if (before === '!') return `\\!${link}`;
  return `${before}${before.length % 2 === 1 ? '\\' : ''}${link}`;
}

/** Null where the text is not an address. */
function linkFor(found: string): string | null {
  const address = withoutEnd(found);
  if (!WHOLE_ADDRESS.test(address)) return null;
  const target = /^www\./i.test(address) ? `http://${address}` : address;
  return `[${address.replace(/[\\`*_~[\]<>{}]/g, '\\$&')}](<${target.replace(/[<>\\]/g, encodeURIComponent)}>)${found.slice(address.length)}`;
}

/** Removes punctuation of the sentence from the end, and a closing bracket that was opened before the address. */
function withoutEnd(address: string): string {
  for (let text = address; ;) {
    const closed = text.split(')').length <= text.split('(').length;
    const shorter = text.replace(closed ? /[?!.,:;*_~'"<>]+$/ : /[?!.,:;*_~'"<>)]+$/, '');
    if (shorter === text) return text;
    text = shorter;
  }
}
