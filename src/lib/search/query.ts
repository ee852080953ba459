/** A parsed query. */
import { parseTypedNumber, type TypedNumber } from './document-number.ts';
import { fold } from './fold.ts';
import { numberKeys, indexNumberKeys, titleKeys, wordKeys } from './grams.ts';
import { parseTypedIndexNumber } from './index-number.ts';
import { queryWords, significantWords } from './words.ts';

export interface Query {
  /** As typed, without spaces around it. */
  typed: string;
  /** Parts between spaces, folded; a title matches when it contains all of them. */
  parts: string[];
  /** The whole query, folded; a title that contains it matches best. */
  whole: string;
  /** All words, and those of them that are searched in the texts. */
  words: string[];
  lookup: string[];
  documentNumber: TypedNumber | null;
  indexNumber: string | null;
}

/** Longest query in characters; the rest is ignored. */
export const MAX_QUERY_LENGTH = 120;
/** Maximum number of n-grams of a title fragment that are looked up; evenly spread ones select as well as all. */
const MAX_TITLE_KEYS = 5;

/** @returns `null` for a query without a letter or digit. */
export function parseQuery(text: string): Query | null {
  const typed = text.trim().slice(0, MAX_QUERY_LENGTH);
  const whole = fold(typed);
  if (whole === '') return null;
  const words = queryWords(typed);
  return {
    typed,
    parts: typed
      .split(/\s+/u)
      .map(fold)
      .filter((part) => part !== ''),
    whole,
    words,
    lookup: significantWords(words),
    documentNumber: parseTypedNumber(typed),
    indexNumber: parseTypedIndexNumber(typed),
  };
}

/** Keys that the titles of a shard must have; a title match needs at least two characters. */
export function wantedTitleKeys(query: Query): string[] {
  if ([...query.whole].length < 2) return [];
  const keys = [...new Set(query.parts.flatMap((part) => (part.length > 1 ? titleKeys(part) : [])))];
  return spread(keys, MAX_TITLE_KEYS);
}

export const wantedNumberKeys = (query: Query): string[] =>
  query.documentNumber ? numberKeys(query.documentNumber) : [];

export const wantedIndexKeys = (query: Query): string[] =>
  query.indexNumber === null ? [] : indexNumberKeys(query.indexNumber);

/** Keys of each word that is looked up. */
export const wantedWordKeys = (query: Query): Map<string, string[]> =>
  new Map(query.lookup.map((word) => [word, wordKeys(word)]));

/** At most `most` of the items, evenly spread, first and last included. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => items[Math.round(at * step)] as T);
}
