/** Dates of documents: 2026年11月3日, 二〇二六年十一月三日. */
import { isCalendarDate } from '../../../schemas/atoms.ts';
import { suggestDate } from '../../../src/lib/content/date-suggestion.ts';

const CHINESE = /^([〇○Ｏ零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/;
const DIGITS = '〇一二三四五六七八九';

/**
 * The day, as records write it.
 *
 * @returns null for what is not a day of the calendar, or could be two.
 */
export function officialDate(written: string): string | null {
  const text = written.replace(/[\s\u3000（）()]/g, '');
  const match = CHINESE.exec(text);
  if (!match) return suggestDate(text.replace(/印发$|发布$/, ''), 'date');
  const [year = '', month = '', day = ''] = match.slice(1);
  const figures = [...year]
    .map((character) => Math.max(DIGITS.indexOf(character.replace(/[○Ｏ零]/, '〇')), 0))
    .join('');
  const date = [figures, ...[month, day].map((each) => String(upToNinetyNine(each)).padStart(2, '0'))].join('-');
  return isCalendarDate(date) ? date : null;
}

/** 三, 十一, 二十, 三十一. */
function upToNinetyNine(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['〇', text];
  const value = (part = '', empty: number) => (part === '' ? empty : DIGITS.indexOf(part));
  return value(tens, 1) * 10 + value(ones, 0);
}
