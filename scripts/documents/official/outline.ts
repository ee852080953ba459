/** Headings and lists by the numbers lines begin with (GB/T 9704-2012, 7.3.3): 一、 （一） 1. （1）. */
import { endsSentence, pauses } from '../../../src/lib/text/official-lines.ts';
import { blockText, withoutStrong, type Block, type Inline, type Paragraph } from '../blocks.ts';
import { ATTACHMENT_LINE } from './attachments.ts';

/** Numbers of headings, from the outside in. What has no number, but the style of a heading, ranks by its style. */
const NUMBERED: readonly (readonly [begins: RegExp, rank: number])[] = [
  [/^第[一二三四五六七八九十百]{1,4}[编部]/, 10],
  [/^第[一二三四五六七八九十百]{1,4}章(?=[\s\u3000]|$|[^，。])/, 11],
  [/^第[一二三四五六七八九十百]{1,4}节(?=[\s\u3000]|$|[^，。])/, 12],
  [/^\d{1,2}[\s\u3000]+(?=[\p{Script=Han}])/u, 30],
  [/^\d{1,2}\.\d{1,2}[\s\u3000]*(?=[\p{Script=Han}])/u, 31],
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}[\s\u3000]*(?=[\p{Script=Han}])/u, 32],
  [/^[一二三四五六七八九十百]{1,4}、/, 40],
  [/^[（(][一二三四五六七八九十百]{1,4}[)）]/, 41],
  [/^\d{1,2}[.．、](?!\d)/, 42],
  [/^[（(]\d{1,2}[)）]/, 43],
];
const ATTACHMENT = 0;
const STYLED = 20;
/** Ranks of numbers that are as likely those of items, quantities or years. */
const DOUBTFUL: ReadonlySet<number> = new Set([30, 31, 32, 42, 43]);
const FIRST_LEVEL = 2;
const DEEPEST = 6;
const LONGEST = 40;

/** @param end place of the first block behind the signature, where attachments begin. */
export function outlined(blocks: readonly Block[], end: number): Block[] {
  const ranks = blocks.map((block, at) => rankOf(blocks, block, at, end));
  const open: number[] = [];
  const found = blocks.map((block, at): Block => {
    const rank = ranks[at];
    if (rank === undefined || rank === null || (block.kind !== 'paragraph' && block.kind !== 'heading')) return block;
    while ((open.at(-1) ?? -1) >= rank) open.pop();
    open.push(rank);
    return {
      kind: 'heading',
      level: Math.min(FIRST_LEVEL + open.length - 1, DEEPEST),
      inlines: withoutStrong(block.inlines),
    };
  });
  return numberedLists(found);
}

function rankOf(blocks: readonly Block[], block: Block, at: number, end: number): number | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return null;
  const text = blockText(block);
  if (at >= end && ATTACHMENT_LINE.test(text)) return ATTACHMENT;
  const rank = NUMBERED.find(([begins]) => begins.test(text))?.[1];
  const isShort = isHeadingLike(text) && blocks[at + 1] !== undefined;
  if (isShort && rank !== undefined && (!DOUBTFUL.has(rank) || isFollowedByText(blocks, at, rank))) return rank;
  // The title of an attachment.
  const isAttached = at >= end && block.kind === 'paragraph' && block.align === 'center';
  return isAttached && isShort && !/^[（(]/.test(text) ? ATTACHMENT + 1 : styledRank(block, text);
}

const styledRank = (block: Block, text: string) =>
  block.kind === 'heading' && !endsSentence(text) && text !== '' ? STYLED + block.level : null;

/** A heading has a text of its own below it; the next item of a list follows at once. */
function isFollowedByText(blocks: readonly Block[], at: number, rank: number): boolean {
  const next = blocks[at + 1];
  if (!next || next.kind === 'decision') return false;
  const text = blockText(next);
  const numbered = NUMBERED.find(([begins]) => begins.test(text))?.[1];
  return numbered === undefined ? [...text].length > LONGEST || endsSentence(text) : numbered > rank;
}

const isHeadingLike = (text: string) =>
  text !== '' && [...text].length <= LONGEST && !text.includes('\n') && !endsSentence(text) && !pauses(text);

const ITEM = /^(\d{1,2})[.．](?!\d)[\s\u3000]*/;

/** Paragraphs with the numbers 1., 2., 3. … one after another are a list. */
function numberedLists(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const items: Paragraph[] = [];
    for (let next = blocks[at]; isItem(next, items.length + 1); next = blocks[at + items.length]) items.push(next);
    const block = blocks[at];
    if (items.length > 1) {
      found.push({ kind: 'list', start: 1, items: items.map((item) => [withoutNumber(item)]) });
      at += items.length - 1;
    } else if (block) found.push(block);
  }
  return found;
}

const isItem = (block: Block | undefined, number: number): block is Paragraph =>
  block?.kind === 'paragraph' && Number(ITEM.exec(blockText(block))?.[1]) === number;

/** The number may stand in bold, before the rest. */
function withoutNumber(item: Paragraph): Paragraph {
  const length = ITEM.exec(blockText(item))?.[0].length ?? 0;
  return { ...item, inlines: cut(item.inlines, length).rest };
}

function cut(inlines: readonly Inline[], length: number): { rest: Inline[]; left: number } {
  let left = length;
  const rest = inlines.flatMap((each): Inline[] => {
    if (left === 0 || (each.kind !== 'text' && !('inlines' in each))) return [each];
    if (each.kind === 'text') {
      const taken = Math.min(left, each.text.length);
      left -= taken;
      return taken === each.text.length ? [] : [{ ...each, text: each.text.slice(taken) }];
    }
    const inner = cut(each.inlines, left);
    left = inner.left;
    return inner.rest.length === 0 ? [] : [{ ...each, inlines: inner.rest }];
  });
  return { rest, left };
}
