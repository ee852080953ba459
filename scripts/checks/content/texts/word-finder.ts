/** Finds words of a list in texts, and leaves out those that are banned, investigated or warned of nearby. */
import { originalOffset, type MappedText } from '../../../../src/lib/privacy/mapped-text.ts';
import { comparableWords, type Comparable } from './comparable.ts';
import type { WordClass } from './word-lists.ts';
import { isPartOf, wordsPattern } from './words-pattern.ts';

/** Part of a text, by offsets of the text as typed. */
export interface Range {
  start: number;
  end: number;
}

/** Characters before and after a word in which its context is looked for. */
const BEFORE = 120;
const AFTER = 60;

/** Returns the function that finds the words of a class in the readings of a text, each place once, in order. */
export function wordFinder({
  contexts,
  always,
  unless,
  within,
}: Omit<WordClass, 'clauses'>): (readings: readonly Comparable[]) => Range[] {
  const pattern = (words: readonly string[]) => wordsPattern(words.map(comparableWords));
  const [banned, contextual, near] = [pattern(always), pattern(unless), pattern(contexts)];
  const longerWords = within.map(comparableWords);
  const isTreated = ({ text }: MappedText, start: number, end: number): boolean =>
    near !== null &&
    [text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + AFTER)].some(
      (around) => around.search(near) >= 0,
    );
  return (readings) => {
    const found = new Map<number, Range>();
    for (const { closed } of readings) {
      const add = (index: number, words: string) => {
        if (longerWords.some((longer) => isPartOf(closed.text, index, words, longer))) return;
        const range = originalRange(closed, index, index + words.length);
        if (!found.has(range.start)) found.set(range.start, range);
      };
      if (banned) for (const { index, 0: words } of closed.text.matchAll(banned)) add(index, words);
      if (!contextual) continue;
      for (const { index, 0: words } of closed.text.matchAll(contextual))
        if (!isTreated(closed, index, index + words.length)) add(index, words);
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  };
}

/** The range in the text as typed, without what was left out after its last character. */
export const originalRange = (mapped: MappedText, start: number, end: number): Range => ({
  start: originalOffset(mapped, start),
  end: originalOffset(mapped, end - 1) + 1,
});
