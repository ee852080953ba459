import { telephoneParts } from '../text/telephone.ts';
import type { Card } from '../search/index-files.ts';

/** By what the search knows an entry besides its title, tags and text. */
export interface SearchHead {
  /** Other names, in full: one that is typed whole finds the entry before all others. */
  names?: readonly string[];
  /** Words of what it is responsible for or about, which need not be in its text. */
  keywords?: readonly string[];
  /** Item codes, letter numbers and telephone numbers. */
  codes?: readonly string[];
  card?: Card;
}

/** The telephone numbers in a text such as `0000-8100012，0000-8100013（夜间）`. */
export const numbersOf = (text: string): string[] =>
  telephoneParts(text).flatMap((part) => (part.href === undefined ? [] : [part.text]));
