/** Wrong expressions and the right ones. */
import type { MappedText } from '../../../../src/lib/privacy/mapped-text.ts';
import type { Expression } from '../texts/word-lists.ts';
import { isPartOf, wordIndex } from '../texts/word-index.ts';
import { originalRange, type Range } from '../../../../src/lib/wording/original-range.ts';

export interface WrongExpression extends Range {
  right: string;
}

/**
 * Returns the function that finds the wrong expressions of a list.
 *
 * @param normalise the form in which texts are given to it
 */
export function expressionFinder(
  list: readonly Expression[],
  normalise: (words: string) => string,
): (mapped: MappedText) => WrongExpression[] {
  const find = wordIndex(
    list.map(({ wrong, right, within }) => ({
      words: normalise(wrong),
      // The right form may contain the wrong one: what was corrected must not be found again.
      about: { right, within: [...within, right].map(normalise) },
    })),
  );
  return (mapped) =>
    find(mapped.text).flatMap(({ index, words, about: { right, within } }) => {
      if (within.some((longer) => isPartOf(mapped.text, index, words, longer))) return [];
      return [{ ...originalRange(mapped, index, index + words.length), right }];
    });
}
