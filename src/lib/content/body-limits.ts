/**
 * Limits of a body, counted before it is parsed. Parsers take quadratic time or memory in these counts: a file within
 * the limits is read in seconds, a file beyond them may exhaust the machine.
 */
import type { Position, Param } from '../model/problem.ts';

type Words = Exclude<Param, string | number>;

interface Limit {
  marks: RegExp;
  limit: number;
  /** Name of what is counted, in Chinese and in English. */
  what: Words;
}

/** Far more than any real text contains and far less than takes a minute to parse. Counted over the whole body. */
const EMPHASIS = { marks: /[*_~]/g, what: { zh: '个 *、_ 和 ~ 符号', en: 'signs of emphasis (*, _ and ~)' } };
const IN_BODY: readonly Limit[] = [
  { marks: /</g, limit: 50_000, what: { zh: '个 < 符号', en: '< signs' } },
  { ...EMPHASIS, limit: 30_000 },
  { marks: /\n/g, limit: 100_000, what: { zh: '行', en: 'lines' } },
];

/** Limits of one block, that is the lines between two empty lines. */
const IN_BLOCK: readonly Limit[] = [
  {
    marks: /&#?[a-z0-9]+;/gi,
    limit: 1_000,
    what: { zh: '个 &amp; 一类的字符代码', en: 'character references such as &amp;' },
  },
  { ...EMPHASIS, limit: 5_000 },
  { marks: /\|/g, limit: 40_000, what: { zh: '个表格的竖线 |', en: 'cell borders (|)' } },
];

/** Longest text after `<` without another angle bracket, in characters: the longest possible tag. */
const MAX_TAG = 20_000;
const LONG_TAG = new RegExp(`<[^<>]{${MAX_TAG}}`);

export interface BodyExcess extends Position {
  value: string;
  params: { limit: number; what: Words };
}

/**
 * The limit that the body exceeds, at the block where it does, or null.
 *
 * @param firstLine line of the file on which the body starts.
 * @param format of the file; only MDX has expressions, whose parser crashes on deeply nested brackets.
 */
export function bodyExcess(body: string, firstLine: number, format: 'md' | 'mdx'): BodyExcess | null {
  let line = firstLine;
  for (const block of body.split(/(\n[ \t]*\n)/)) {
    const inBlock = excess(block, IN_BLOCK) ?? longTag(block);
    if (inBlock) return { line: line + emptyLines(block), column: 1, ...inBlock };
    line += block.split('\n').length - 1;
  }
  const inBody = excess(body, IN_BODY) ?? (format === 'mdx' ? deepBrackets(body) : null);
  return inBody && { line: firstLine + emptyLines(body), column: 1, ...inBody };
}

/** Number of empty lines at the start of a text. */
const emptyLines = (text: string) => (/^(?:[ \t]*\n)*/.exec(text)?.[0] ?? '').split('\n').length - 1;

type Excess = Omit<BodyExcess, keyof Position>;

function excess(text: string, limits: readonly Limit[]): Excess | null {
  for (const { marks, limit, what } of limits) {
    const count = text.length > limit ? (text.match(marks)?.length ?? 0) : 0;
    if (count > limit) return { value: String(count), params: { limit, what } };
  }
  return null;
}

/** Deepest nesting of brackets in expressions. */
const MAX_BRACKETS = 200;

function deepBrackets(body: string): Excess | null {
  let depth = 0;
  let deepest = 0;
  for (const [mark] of body.matchAll(/[([{)\]}]/g)) {
    depth = '([{'.includes(mark) ? depth + 1 : Math.max(depth - 1, 0);
    deepest = Math.max(deepest, depth);
  }
  if (deepest <= MAX_BRACKETS) return null;
  const params = { limit: MAX_BRACKETS, what: { zh: '层互相套着的括号', en: 'brackets in each other' } };
  return { value: String(deepest), params };
}

function longTag(block: string): Excess | null {
  if (block.length <= MAX_TAG || !LONG_TAG.test(block)) return null;
  const params = {
    limit: MAX_TAG,
    what: { zh: '个字跟在没有收尾的 < 后面', en: 'characters after a < that no > ends' },
  };
  return { value: String(MAX_TAG), params };
}
