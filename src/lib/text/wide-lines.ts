/** Line ends within a Chinese text: the source breaks its lines, the text does not. */

/** Characters between which there is no space. */
const WIDE =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u2014\\u2018\\u2019\\u201C\\u201D\\u2026\\u3000-\\u303F\\uFF00-\\uFFEF]';
const WIDE_BREAK = new RegExp(`(?<=${WIDE})\\n(?=${WIDE})`, 'gu');

/** The text without the line ends that browsers and search would read as a space between two Chinese characters. */
export const joinWideLines = (text: string): string => text.replace(WIDE_BREAK, '');

/** Ranges that {@link joinWideLines} removes. */
export const wideBreaks = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(WIDE_BREAK)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
