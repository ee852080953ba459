/** Normalises text for the patterns of personal data: half-width, without invisible characters. */
import { ordinaryOf } from '../text/radicals.ts';
import { rewrite, type MappedText } from './mapped-text.ts';

/** Most texts consist of these characters only; each of them maps to one character. */
const PLAIN = /^[\n\x20-\x7E\u00B7\u2010-\u2027\u2030-\u203B\u3001-\u301F\u4E00-\u9FFF\uFF01-\uFF5E]*$/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FOLDED = /[^\n\x20-\x7E\u4E00-\u9FFF]/gu;
const IGNORED = /^(?:\p{Default_Ignorable_Code_Point}|\p{Mn}|\p{Me}|(?![\n\t])\p{Cc})$/u;

/**
 * Folds digits and letters of every width and script to ASCII, and compatibility forms of Han characters to the
 * ordinary ones; drops zero-width characters. Offsets map back to the original text.
 */
export function foldText(mapped: MappedText): MappedText {
  if (PLAIN.test(mapped.text)) {
    const text = mapped.text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
    return mapped.offsets ? { text, offsets: mapped.offsets } : { text };
  }
  return rewrite(mapped, FOLDED, foldCharacter);
}

function foldCharacter(character: string): string {
  if (IGNORED.test(character)) return '';
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/\p{Nd}/u.test(character)) return decimalDigit(character);
  const plain = ordinaryOf(character);
  // ① and ⑴ also mean 1.
  return /^\(?(\d)[).]?$/.exec(plain)?.[1] ?? ([...plain].length === 1 ? plain : character);
}

/** Unicode assigns decimal digits in runs of ten, in the order of their values. */
function decimalDigit(character: string): string {
  const plain = character.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  const point = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value);
}

/** Characters for each digit, from 0; the last of some are those used on the telephone. */
const CHINESE_DIGITS = ['零〇○洞', '一壹幺', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒拐', '八捌', '九玖勾'];
const DIGIT_OF = new Map(CHINESE_DIGITS.flatMap((words, digit) => [...words].map((word) => [word, String(digit)])));
const CHINESE_DIGIT = new RegExp(`[${CHINESE_DIGITS.join('')}]`, 'g');

/** Chinese digits as ASCII ones, one for one. */
export const foldChineseDigits = (text: string): string =>
  text.replace(CHINESE_DIGIT, (digit) => DIGIT_OF.get(digit) ?? digit);
