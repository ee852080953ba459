/** What the lexicon knows of a gram, in few characters. */
import type { EntryNumber } from './index-files.ts';

/** Parts of a head, the most telling first. */
export const HEAD_FIELDS = ['title', 'names', 'keywords', 'lead'] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

export interface Posting {
  entry: EntryNumber;
  /** Position in {@link HEAD_FIELDS} of the best field that has the gram. */
  field: number;
}

export interface GramFacts {
  /** Shards with a text that has the gram, as bits. */
  shards: bigint;
  /** About how many entries have it anywhere. */
  frequency: number;
  /** Entries that have it in their head, in order. */
  postings: Posting[];
}
export const NOWHERE: GramFacts = { shards: 0n, frequency: 0, postings: [] };

/** Digits of 5 bits; the upper half is followed by another digit. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));
const FIELD_BITS = 2;

export function encodeGram({ shards, frequency, postings }: GramFacts): string {
  let coded = '';
  let previous = -1;
  for (const { entry, field } of postings) {
    let value = (entry - previous - 1) * 2 ** FIELD_BITS + field;
    previous = entry;
    for (; value >= 32; value = Math.floor(value / 32)) coded += ALPHABET.charAt(32 + (value % 32));
    coded += ALPHABET.charAt(value);
  }
  // Half steps of powers of two: a change of one entry rarely changes the file.
  const steps = frequency === 0 ? 0 : 1 + Math.round(2 * Math.log2(frequency));
  return `${shards.toString(16)}.${steps.toString(36)}.${coded}`;
}

export function decodeGram(text: string): GramFacts {
  const [shards = '0', steps = '0', coded = ''] = text.split('.');
  const postings: Posting[] = [];
  let value = 0;
  let unit = 1;
  let entry = -1;
  for (const character of coded) {
    const digit = VALUES.get(character) ?? 0;
    value += (digit % 32) * unit;
    unit *= 32;
    if (digit >= 32) continue;
    entry += Math.floor(value / 2 ** FIELD_BITS) + 1;
    postings.push({ entry, field: value % 2 ** FIELD_BITS });
    value = 0;
    unit = 1;
  }
  const step = parseInt(steps, 36);
  return { shards: BigInt(`0x${shards}`), frequency: step === 0 ? 0 : 2 ** ((step - 1) / 2), postings };
}
