/**
 * The normal form in which the search compares texts and queries: a word typed in full width, in capitals, in
 * traditional characters, with a radical copied from a PDF file or with a variation selector is the same word.
 */
import { LOOK_ALIKES, ordinaryOf } from '../text/radicals.ts';
import { simplified } from './simplified-forms.ts';

/** Variation selectors, soft hyphens, joiners: invisible characters. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Circles typed for the Chinese zero: 二○二五年. */
const CIRCLES = /[○◯]/gu;
/** Single characters separated by spaces to fill a line, `通 知`: one word. */
const SPACED_OUT = /(^|[^\p{Script=Han}])(\p{Script=Han}(?:[ \u00a0\u3000]+\p{Script=Han})+)(?!\p{Script=Han})/gu;

/** @returns the text with the same words, to be compared and never shown; its length may differ */
export function normalForm(text: string): string {
  const seen = text.replace(UNSEEN, '').replace(CIRCLES, '〇').replace(LOOK_ALIKES, ordinaryOf);
  return simplified(seen.normalize('NFKC').toLowerCase());
}

/** Joins words whose characters are separated by spaces. */
export const joinSpacedOut = (text: string): string =>
  text.replace(SPACED_OUT, (_, before: string, word: string) => before + word.replace(/\s+/gu, ''));

const SENTENCE_END = /[。！？；!?;\n]+/u;
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * The sentences of the text that differ from their normal form, in that form, to be indexed as well: Pagefind segments
 * the texts itself. Empty for a text that is already in normal form.
 */
export function otherwiseWritten(text: string): string {
  const found: string[] = [];
  for (const sentence of text.split(SENTENCE_END)) {
    const words = normalForm(joinSpacedOut(sentence)).replace(NO_WORD, ' ').trim();
    if (words !== sentence.toLowerCase().replace(NO_WORD, ' ').trim()) found.push(words);
  }
  return found.join(' ');
}
