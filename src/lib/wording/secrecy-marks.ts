/** What a classification mark looks like (GB/T 9704, R-DL-36): not every use of the word, only marks. */
import type { Comparable } from './comparable.ts';
import { originalRange, type Range } from './original-range.ts';

const STAR = '[★☆✩✪✫✬✭✮✯✰⭐🌟✱✲✳✴✵✶✷✸✹]';
const LEVEL = '(?:绝密|机密|秘密)';
const PERIOD = '(?:(?:\\d+|[一二三四五六七八九十]+)(?:年|个?月|日)|长期)';

/** Anywhere in a text, in the form without spaces and with half-width signs. */
const MARK = new RegExp(
  [
    `(?:${LEVEL}级?|工作秘密|内部)${STAR}(?:${PERIOD})?`,
    `密级:${LEVEL}(?![、和与及或/])`,
    `密级:内部`,
    `内部(?:资料|文件|材料|刊物)[,、;!·]?(?:注意保[存管]|妥善保管|请勿外传|不得外传|严禁外传|请勿公开|不得公开|严禁翻印)`,
    `(?:仅供|仅限|只限)内部(?:使用|参阅|参考|传阅|掌握)`,
    `(?:此件|本件|该件)(?:不予公开|不公开|不宜公开|不得公开)`,
    `公开(?:属性|方式|形式|类别):(?:不予公开|不公开)`,
  ].join('|'),
  'gu',
);
/** A whole line: the mark at the head of a document. */
const LINE = new RegExp(`^[\\[【(]?(?:${LEVEL}级?|内部(?:资料|文件|材料)?)(?:${PERIOD})?[)】\\]]?$`, 'u');
/** In titles and captions also in brackets. */
const BRACKETED = new RegExp(`[\\[【(](?:${LEVEL}|内部(?:资料|文件|材料)?|不予公开)(?:${PERIOD})?[)】\\]]`, 'gu');
/** A text that explains how marks are written shows one. */
const EXPLAINED = /(?:如|标注|标明|标识|标志|格式|形式|写成|字样)[^。!?\n]{0,20}["“‘'『「]$/u;

/** What a text is: a title, caption or other short value, a body of paragraphs, or anything else. */
export type MarkedText = 'field' | 'body' | 'other';

/** Marks in the readings of a text, in their order. */
export function secrecyMarks(readings: readonly Comparable[], kind: MarkedText): Range[] {
  const found = new Map<number, Range>();
  for (const { open, closed } of readings) {
    for (const pattern of kind === 'field' ? [MARK, BRACKETED] : [MARK])
      for (const { index, 0: words } of closed.text.matchAll(pattern)) {
        const isExplained = EXPLAINED.test(closed.text.slice(Math.max(0, index - 30), index));
        const range = originalRange(closed, index, index + words.length);
        if (!isExplained && !found.has(range.start)) found.set(range.start, range);
      }
    if (kind !== 'body') continue;
    let at = 0;
    for (const line of open.text.split('\n')) {
      const words = line.trim();
      const start = at + line.indexOf(words);
      if (isMark(words)) {
        const range = originalRange(open, start, start + words.length);
        if (!found.has(range.start)) found.set(range.start, range);
      }
      at += line.length + 1;
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Longest line that can be a mark, in characters with the spaces that are often set between them. */
const MAX_LINE = 24;
const isMark = (line: string) => line !== '' && line.length <= MAX_LINE && LINE.test(line.replace(/[ \t]+/g, ''));
