/** Numbers and signs that Markdown takes for the marks of a list and writes anew. */
import type { List, ListItem } from 'mdast';
import { rangeOf } from '../../../../src/lib/markdown/parse-markdown.ts';
import type { Judgement } from '../judgement.ts';
import type { ParsedBody } from '../parse-body.ts';
import { escapeMark, insertAt, judgeAt, lineAt, replaceRange } from './source-edit.ts';

/** Greater numbers are years and quantities. */
const MOST_ITEMS = 999;

interface Numbered {
  /** Offset of the number. */
  start: number;
  digits: string;
  delimiter: string;
}

export function judgeLists(body: ParsedBody): Judgement[] {
  return body.nodes.flatMap((node) =>
    node.type !== 'list' ? [] : node.ordered === true ? judgeNumbers(body, node) : judgeBullets(body, node),
  );
}

/** The page counts from the first number on and writes a point behind it, whatever was typed. */
function judgeNumbers(body: ParsedBody, list: List): Judgement[] {
  const items = list.children.flatMap((item) => numberOf(body, item) ?? []);
  const first = Number(items[0]?.digits);
  const shown = (index: number) => `${first + index}.`;
  const wrong = items.findIndex(
    ({ digits, delimiter }, index) => digits + delimiter !== shown(index) || first > MOST_ITEMS,
  );
  const item = items[wrong];
  if (!item) return [];
  // Lists in which every number is 1 count by themselves; writing the numbers out keeps the page as it is.
  const counted = items.every(({ digits, delimiter }) => digits === '1' && delimiter === '.');
  const edits = items.map(({ start, digits }, index) =>
    counted
      ? replaceRange(body, start, start + digits.length, String(index + 1))
      : insertAt(body, start + digits.length, '\\'),
  );
  const params = { shown: first > MOST_ITEMS ? `${item.digits}. 序号` : shown(wrong) };
  return [judgeAt(body, 'list-number', item.start, item.digits + item.delimiter, { params, edits })];
}

function numberOf({ text }: ParsedBody, item: ListItem): Numbered | null {
  const { start, end } = rangeOf(item);
  const mark = /^\s*(\d+)([.)])/.exec(text.slice(start, end));
  return mark?.[1] === undefined || mark[2] === undefined
    ? null
    : { start: start + mark[0].length - mark[1].length - 1, digits: mark[1], delimiter: mark[2] };
}

/** One item alone that begins with a sign other than the hyphen, nothing behind it, or a page number. */
function judgeBullets(body: ParsedBody, list: List): Judgement[] {
  return list.children.flatMap((item) => {
    const { start, end } = rangeOf(item);
    const typed = body.text.slice(start, end).trim();
    const alone = list.children.length === 1 && /^[*+]\s/.test(typed);
    const page = /^- \d{1,4} -$/.test(typed);
    if (!alone && !page && typed.length > 1) return [];
    return [judgeAt(body, 'list-mark', start, lineAt(body.text, start), { edits: [escapeMark(body, start)] })];
  });
}
