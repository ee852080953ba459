/** Bare addresses: they end where Chinese goes on, and at the punctuation before it. */
import type { Root } from 'mdast';
import type { TextEdit } from '../../text/text-edit.ts';
import { rangeOf, walkTree } from '../parse-markdown.ts';

/** An address has ASCII characters only; everything else stands there percent-encoded. */
const ADDRESS = /(?:https?:\/\/|www\.)[\u0021-\u007E]+/gi;
const WHOLE_ADDRESS = /^(?:https?:\/\/|www\.)(?:[\w-]+\.)+[a-z\d-]+(?:[:/?#]|$)/i;

export function autolinkEdits(tree: Root, text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const node of walkTree(tree)) {
    if (node.type !== 'link') continue;
    const { start, end } = rangeOf(node);
    const typed = text.slice(start, end);
    if (!/^(?:https?:|www\.)/i.test(typed) || !/[^\u0021-\u007E]/.test(typed)) continue;
    edits.push({
      start,
      end,
      text: typed.replace(ADDRESS, (found) => linkFor(found)).replace(/^(https?|www)(?=[:.])/i, bare),
    });
  }
  return edits;
}

/** What is no address after all stays text. */
const bare = (scheme: string) => `${scheme}\\`;

function linkFor(found: string): string {
  const address = withoutEnd(found);
  if (!WHOLE_ADDRESS.test(address)) return found.replace(/^(https?|www)/i, bare);
  const target = /^www\./i.test(address) ? `http://${address}` : address;
  return `[${address.replace(/[\\`*_~[\]<>{}]/g, '\\$&')}](<${target.replace(/[<>\\]/g, encodeURIComponent)}>)${found.slice(address.length)}`;
}

/** Punctuation at the end belongs to the sentence, a bracket there to whoever opened it. */
function withoutEnd(address: string): string {
  for (let text = address; ;) {
    const closed = text.split(')').length <= text.split('(').length;
    const shorter = text.replace(closed ? /[?!.,:;*_~'"<>]+$/ : /[?!.,:;*_~'"<>)]+$/, '');
    if (shorter === text) return text;
    text = shorter;
  }
}
