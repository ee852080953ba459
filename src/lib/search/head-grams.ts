/**
 * Grams: pairs of neighbouring Chinese characters, and runs of Latin letters and digits. They need no segmentation into
 * words, so a fragment cut inside a word is found, alike in every browser.
 */
import { citedNumbers, type DocumentNumber } from './document-number.ts';
import { fold, foldWords } from './fold.ts';
import { arabicNumerals } from './numerals.ts';

const RUNS = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;
const HAN = /^\p{Script=Han}/u;
/** Longest run of Latin letters and digits that is one gram. */
const LONGEST_RUN = 24;
/** Characters of a gram of a code: an index number, an item code, a telephone number. */
export const CODE_GRAM = 4;

/** Text in the form in which grams are taken: folded words, Chinese numerals as Arabic ones. */
export const gramText = (text: string): string => foldWords(arabicNumerals(text));

/** Calls `add` for each gram of the text, repeated ones too. */
export function eachGram(text: string, add: (gram: string) => void): void {
  for (const [run] of gramText(text).matchAll(RUNS)) {
    if (!HAN.test(run)) add(run.slice(0, LONGEST_RUN));
    else {
      const characters = [...run];
      if (characters.length === 1) add(run);
      for (let at = 1; at < characters.length; at++) add(`${characters[at - 1] ?? ''}${characters[at] ?? ''}`);
    }
  }
}

/** Each gram of the text once, in order. */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  eachGram(text, (gram) => grams.add(gram));
  return [...grams];
}

/** The gram under whose bucket a word is kept. */
export const firstGram = (word: string): string | undefined => gramsOf(word)[0];

/** Keys of a document number that was typed; one with neither year nor serial has none. */
export function numberKeys({ year, serial }: DocumentNumber): string[] {
  if (serial === undefined) return year === '' ? [] : [`#${year}`];
  return [`#${year}-${serial}`];
}

/** Keys under which a document is kept: its number, the year alone, the serial alone. */
export function heldNumberKeys(documentNumber: string): string[] {
  return citedNumbers(documentNumber).flatMap(({ year, serial }) => [`#${year}-${serial}`, `#${year}`, `#-${serial}`]);
}

/** Keys of a code or of a part of one. */
export function codeKeys(code: string): string[] {
  const folded = fold(code);
  const keys = new Set<string>();
  for (let at = 0; at + CODE_GRAM <= folded.length; at++) keys.add(`=${folded.slice(at, at + CODE_GRAM)}`);
  return [...keys];
}
