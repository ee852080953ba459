/** Delimiter runs of `*` and `_` in Chinese text, and which of them are emphasis. */

/** One or more equal delimiters, and the characters on both sides. */
export interface Run {
  delimiter: '*' | '_';
  start: number;
  length: number;
  /** Up to three characters before; empty at the start of the text. */
  before: string;
  /** The character after; empty at the end of the text. */
  after: string;
  /** Runs of different groups, such as in and around the text of a link, never pair. */
  group: number;
}

/** Two runs that delimit emphasis. */
export interface Pair {
  open: Run;
  close: Run;
}

export interface Reading {
  pairs: Pair[];
  /** Delimiter runs that seem meant as emphasis and have no effect. */
  unread: Run[];
}

/** Surnames that are before the asterisks of masked names (`张**`), the most common ones. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

const CLOSING = /^[、，。；：！？）》”’】〉」』〕,.;:!?)\]}%％…]/u;
const OPENING = /[（《“‘【〈「『〔([{]$/u;
const ALNUM = /[A-Za-z0-9]/;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /^\s?$/u;
const last = (text: string) => [...text].at(-1) ?? '';

const isLatinEnd = ({ before }: Run) => ALNUM.test(last(before));
const boundary = (character: string) => SPACE.test(character) || /\p{P}/u.test(character);

const mayOpen = ({ after, delimiter, before }: Run) =>
  !SPACE.test(after) && !CLOSING.test(after) && !(delimiter === '_' && WORD.test(last(before)));
const mayClose = ({ before, delimiter, after }: Run) =>
  !SPACE.test(last(before)) &&
  !OPENING.test(before) &&
  !(delimiter === '_' && (WORD.test(after) || /[：:，,、]$/.test(before)));

/** Delimiters between Latin letters or digits: `600*800`, `2**10`, `138***5678`, `file_name`. */
const insideWord = (run: Run) => isLatinEnd(run) && ALNUM.test(run.after);

/** `张**与李**`: asterisks that mask names and numbers are not delimiters. */
function masks({ open, close }: Pair): 'names' | 'numbers' | null {
  const [one, other] = [last(open.before), last(close.before)];
  if (SURNAMES.includes(one) && SURNAMES.includes(other) && one !== '' && other !== '') return 'names';
  return /\d/.test(one) && /\d/.test(other) ? 'numbers' : null;
}

/** Chinese has no italics: single delimiters are only used for Latin words, such as scientific names of species. */
function isLatin(content: string): boolean {
  return /^[A-Za-z][^\p{Script=Han}*\n]*$/u.test(content) && /[A-Za-z]{2}/.test(content);
}

/**
 * Interprets delimiters as an editor means them. Two are bold, whatever punctuation is beside them; one sets Latin
 * words in italics; four or more, and those within numbers, words and masked names, are text.
 *
 * @param textBetween what was typed between two offsets.
 */
export function readRuns(runs: readonly Run[], textBetween: (start: number, end: number) => string): Reading {
  const pairs: Pair[] = [];
  const unread: Run[] = [];
  const open = new OpenRuns();
  for (const run of runs) {
    if (run.length > 3 || (run.delimiter === '_' && run.length > 2) || insideWord(run)) continue;
    const opener = mayClose(run) ? open.take(run) : undefined;
    if (opener) {
      const pair = { open: opener, close: run };
      const content = textBetween(opener.start + opener.length, run.start);
      const mask = run.length === 1 ? null : masks(pair);
      const italic = run.length === 1 && !isLatin(content);
      if (mask === null && !italic) pairs.push(pair);
      else if (mask === 'numbers' || (italic && standsApart(pair))) unread.push(opener);
    } else if (mayOpen(run)) open.add(run);
    else if (seemsMark(run)) unread.push(run);
  }
  unread.push(...open.rest().filter(seemsMark));
  return { pairs, unread: unread.sort((one, other) => one.start - other.start) };
}

/** Opening runs without a closing one so far. */
class OpenRuns {
  /** By group, then by delimiter and length. */
  readonly #stacks = new Map<number, Map<string, Run[]>>();

  add(run: Run): void {
    const group = this.#stacks.get(run.group) ?? new Map<string, Run[]>();
    const stack = group.get(keyOf(run)) ?? [];
    stack.push(run);
    this.#stacks.set(run.group, group.set(keyOf(run), stack));
  }

  /** The last one that matches; runs opened after it are text. */
  take(run: Run): Run | undefined {
    const group = this.#stacks.get(run.group);
    const opener = group?.get(keyOf(run))?.pop();
    if (!group || !opener) return undefined;
    for (const stack of group.values()) while ((stack.at(-1)?.start ?? -1) > opener.start) stack.pop();
    return opener;
  }

  rest(): Run[] {
    return [...this.#stacks.values()].flatMap((group) => [...group.values()].flat());
  }
}

const keyOf = ({ delimiter, length }: Run) => delimiter + String(length);

/** True for two or three delimiters that are not the end of a masked name or number. */
const seemsMark = (run: Run) =>
  run.delimiter === '*' &&
  run.length > 1 &&
  !(SURNAMES.includes(last(run.before)) && last(run.before) !== '') &&
  !/\d$/.test(run.before);

const standsApart = ({ open, close }: Pair) =>
  boundary(last(open.before)) && boundary(close.after) && !SPACE.test(open.after) && WORD.test(open.after);
