/**
 * Words of running text. Only the build segments with ICU, in one pinned version; what it finds goes into the lexicon,
 * so that every browser cuts a query alike.
 */
import { gramText } from '../../../src/lib/search/head-grams.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const WORD = /^\p{Script=Han}{2,8}$/u;

/** Chinese words of at least two characters, in the form of the lexicon, repeated ones too. */
export function wordsOf(text: string): string[] {
  return [...segmenter.segment(gramText(text))].flatMap(({ segment }) => (WORD.test(segment) ? [segment] : []));
}
