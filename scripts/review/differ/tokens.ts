/** Splits a text into what a reader takes in as one: a character, a number, a date, a word. */

const DIGIT = '[0-9０-９]';

/** What is only ever replaced as a whole, the longest first. */
const WHOLE = new RegExp(
  [
    // The year and number of an official document: 〔2026〕12号.
    `[〔［\\[【(（]${DIGIT}{4}[〕］\\]】)）]第?${DIGIT}+号`,
    `${DIGIT}{4}年(?:${DIGIT}{1,2}月(?:${DIGIT}{1,2}日)?)?`,
    `${DIGIT}{1,2}月(?:${DIGIT}{1,2}日)?`,
    `${DIGIT}{4}([-./])${DIGIT}{1,2}\\1${DIGIT}{1,2}(?!${DIGIT})`,
    `${DIGIT}{1,2}[:：]${DIGIT}{2}(?!${DIGIT})`,
    `${DIGIT}+(?:[,，]${DIGIT}{3})*(?:[.．]${DIGIT}+)?[%％‰]?`,
    '[〇零一二三四五六七八九十百千万亿两]{2,}',
    "\\p{Script=Latin}[\\p{Script=Latin}\\p{M}0-9._'’-]*",
    '\\s+',
  ].join('|'),
  'gu',
);

const GRAPHEMES = new Intl.Segmenter('zh-Hans', { granularity: 'grapheme' });
const graphemes = (text: string) => [...GRAPHEMES.segment(text)].map(({ segment }) => segment);

/** The parts in order; joined they are the text. No part ends within a surrogate pair or before a combining mark. */
export function tokens(text: string): string[] {
  const parts: string[] = [];
  const add = (part: string) => {
    // A mark belongs to the sign before it, which may be the last digit of a number.
    if (/^[\p{M}\u200D]/u.test(part) && parts.length > 0) parts.push(`${parts.pop() ?? ''}${part}`);
    else parts.push(part);
  };
  let end = 0;
  for (const match of text.matchAll(WHOLE)) {
    for (const part of graphemes(text.slice(end, match.index))) add(part);
    add(match[0]);
    end = match.index + match[0].length;
  }
  for (const part of graphemes(text.slice(end))) add(part);
  return parts;
}
