/** Numbers and characters that Markdown reads as list markers and renumbers or replaces. */
import type { List, ListItem } from 'mdast';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { rangeOf } from '../../../../src/lib/markdown/parse-markdown.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { BodyInput } from '../body-input.ts';
import type { ParsedBody } from '../parse-body.ts';
import { escapeMark, insertAt, atOffset, lineAt, replaceRange } from '../source-edit.ts';
import { rules } from './rules.ts';

const report = reporter('markup', rules);

export const lists = defineSubject({ rules, find: findLists });

/** Larger numbers are years or quantities. */
const MAX_ITEMS = 999;

interface Numbered {
  /** Offset of the number. */
  start: number;
  digits: string;
  delimiter: string;
}

function findLists({ body }: BodyInput): Problem[] {
  return body.nodes.flatMap((node) =>
    node.type !== 'list' ? [] : node.ordered === true ? findNumbers(body, node) : findBullets(body, node),
  );
}

/** The page counts from the first number and puts a full stop after it, whatever was typed. */
function findNumbers(body: ParsedBody, list: List): Problem[] {
  const items = list.children.flatMap((item) => numberOf(body, item) ?? []);
  const first = Number(items[0]?.digits);
  const shown = (index: number) => `${first + index}.`;
  const wrong = items.findIndex(
    ({ digits, delimiter }, index) => digits + delimiter !== shown(index) || first > MAX_ITEMS,
  );
  const item = items[wrong];
  if (!item) return [];
  // In a list where every number is 1 the page counts up; writing the numbers out does not change the page.
  const counted = items.every(({ digits, delimiter }) => digits === '1' && delimiter === '.');
  const edits = items.map(({ start, digits }, index) =>
    counted
      ? replaceRange(body, start, start + digits.length, String(index + 1))
      : insertAt(body, start + digits.length, '\\'),
  );
  const params = { shown: first > MAX_ITEMS ? `${item.digits}. 序号` : shown(wrong) };
  return [report('list-number', atOffset(body, item.start), { value: item.digits + item.delimiter, params, edits })];
}

function numberOf({ text }: ParsedBody, item: ListItem): Numbered | null {
  const { start, end } = rangeOf(item);
  const mark = /^\s*(\d+)([.)])/.exec(text.slice(start, end));
  return mark?.[1] === undefined || mark[2] === undefined
    ? null
    : { start: start + mark[0].length - mark[1].length - 1, digits: mark[1], delimiter: mark[2] };
}

/** A single item with a marker other than the hyphen, an empty item, or a page number. */
function findBullets(body: ParsedBody, list: List): Problem[] {
  return list.children.flatMap((item) => {
    const { start, end } = rangeOf(item);
    const typed = body.text.slice(start, end).trim();
    const alone = list.children.length === 1 && /^[*+]\s/.test(typed);
    const page = /^- \d{1,4} -$/.test(typed);
    if (!alone && !page && typed.length > 1) return [];
    return [
      report('list-marker', atOffset(body, start), {
        value: lineAt(body.text, start),
        edits: [escapeMark(body, start)],
      }),
    ];
  });
}
