/** Wrong expressions and the right ones. */
import type { MappedText } from '../../../../src/lib/privacy/mapped-text.ts';
import type { Expression } from '../texts/word-lists.ts';
import { isPartOf, wordsPattern } from '../texts/words-pattern.ts';
import { originalRange, type Range } from '../texts/word-finder.ts';

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
  const byWords = new Map(
    list.map(({ wrong, right, within }) => [normalise(wrong), { right, within: within.map(normalise) }]),
  );
  const pattern = wordsPattern([...byWords.keys()]);
  return (mapped) => {
    if (!pattern) return [];
    return [...mapped.text.matchAll(pattern)].flatMap(({ index, 0: words }) => {
      const { right = '', within = [] } = byWords.get(words) ?? {};
      if (within.some((longer) => isPartOf(mapped.text, index, words, longer))) return [];
      return [{ ...originalRange(mapped, index, index + words.length), right }];
    });
  };
}
