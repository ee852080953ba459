/** Finds words of a list in texts, and leaves out those that are banned, investigated or warned of nearby. */
import { comparableWords, type Comparable } from '../../../../src/lib/wording/comparable.ts';
import { originalRange, type Range } from '../../../../src/lib/wording/original-range.ts';
import type { WordClass } from './word-lists.ts';
import { isPartOf, wordIndex } from './word-index.ts';

/** Characters before and after a word in which its context is looked for. */
const BEFORE = 120;
const AFTER = 60;

/** Part of a text with words of a list. */
export interface FoundWords<T> extends Range {
  /** The list. */
  list: T;
}

/** Lists of words with what they are about, and their contexts. */
type Lists<T> = readonly (Omit<WordClass, 'clauses'> & { list: T })[];

/** Returns the function that finds the words of all lists in the readings of a text, each place once, in order. */
export function wordFinder<T>(lists: Lists<T>): (readings: readonly Comparable[]) => FoundWords<T>[] {
  const find = wordIndex(lists.flatMap(wordsOf));
  return (readings) => {
    const found = new Map<number, FoundWords<T>>();
    for (const { closed } of readings)
      for (const { index, words, about } of find(closed.text)) {
        const end = index + words.length;
        if (about.within.some((longer) => isPartOf(closed.text, index, words, longer))) continue;
        if (about.isTreated(closed.text, index, end)) continue;
        const range = originalRange(closed, index, end);
        if (!found.has(range.start)) found.set(range.start, { ...range, list: about.list });
      }
    return [...found.values()].sort((a, b) => a.start - b.start);
  };
}

function wordsOf<T>({ list, contexts, always, unless, within }: Lists<T>[number]) {
  const findContext = wordIndex(contexts.map((words) => ({ words: comparableWords(words), about: null })));
  const isNear = (text: string, start: number, end: number): boolean =>
    [text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + AFTER)].some(
      (around) => findContext(around).length > 0,
    );
  const shared = { list, within: within.map(comparableWords) };
  return [
    ...always.map((words) => ({ words: comparableWords(words), about: { ...shared, isTreated: () => false } })),
    ...unless.map((words) => ({ words: comparableWords(words), about: { ...shared, isTreated: isNear } })),
  ];
}
