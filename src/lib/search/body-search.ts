/** Finds words in the texts of entries, with Pagefind. */
import { hasShard } from './bucket.ts';
import type { Bodies } from './found.ts';
import type { EntryNumber, IndexShard, Manifest } from './index-files.ts';
import type { IndexReader, Lexicon } from './index-reader.ts';
import { fold } from './fold.ts';
import type { WeighedUnit } from './match-heads.ts';

/** Most words looked up: each costs a download of about 25 KB in every shard, and the rarest select best. */
const MOST_WORDS = 4;
/** Most ways of writing a word that are looked up. */
const MOST_OPTIONS = 3;
/** Most texts read where Pagefind cannot tell whether they have a word. */
const MOST_READ = 12;

export interface BodyMatch {
  /** Name in Pagefind. */
  id: string;
  /** Positions of the units that the text has. */
  units: number[];
  /** Pagefind's best score. */
  score: number;
}

interface Lookup {
  unit: number;
  /** Ways of writing that occur in texts, with their shards. */
  words: { text: string; shards: bigint }[];
}

/** The words to be looked up, the most telling first. */
export function bodyLookups(units: readonly WeighedUnit[], lexicon: Lexicon, all: bigint): Lookup[] {
  return units
    .map((unit, at) => ({ unit, at }))
    .filter(({ unit }) => unit.kind !== 'loose')
    .sort((a, b) => b.unit.weight - a.unit.weight)
    .slice(0, MOST_WORDS)
    .map(({ unit, at }) => ({
      unit: at,
      words: unit.options
        .map(({ text, grams }) => ({
          text,
          shards: grams.reduce((shards, gram) => shards & lexicon.gram(gram).shards, grams.length === 0 ? 0n : all),
        }))
        .filter(({ shards }) => shards !== 0n)
        .slice(0, MOST_OPTIONS),
    }))
    .filter(({ words }) => words.length > 0);
}

export const allShards = ({ shards }: Manifest): bigint =>
  shards.reduce((set, { number }) => set | (1n << BigInt(number)), 0n);

/** Entries of a shard whose text has at least one of the words. */
export async function searchShardTexts(
  reader: IndexReader,
  bodies: Bodies,
  shard: IndexShard,
  lookups: readonly Lookup[],
): Promise<Map<EntryNumber, BodyMatch>> {
  const found = new Map<string, BodyMatch>();
  for (const { unit, words } of lookups)
    for (const { text, shards } of words) {
      if (!hasShard(shards, shard.number)) continue;
      for (const { id, score } of await textsWith(bodies, shard, text)) {
        const match = found.get(id) ?? { id, units: [], score: 0 };
        if (!match.units.includes(unit)) match.units.push(unit);
        match.score = Math.max(match.score, score);
        found.set(id, match);
      }
    }
  if (found.size === 0) return new Map();
  const ids = await reader.ids(shard);
  const rows = new Map(ids.map((id, row) => [id, row]));
  return new Map(
    [...found.values()].flatMap((match) => {
      const row = rows.get(match.id);
      return row === undefined ? [] : [[shard.start + row, match] as const];
    }),
  );
}

/**
 * Pagefind cuts the word as the browser does. Where that differs from how texts were cut, the phrase is found nowhere,
 * and its parts, or a part of it, in texts that need not have the word: those are read.
 */
async function textsWith(bodies: Bodies, shard: IndexShard, word: string): Promise<{ id: string; score: number }[]> {
  const phrase = await bodies.search(shard, `"${word}"`);
  if (phrase.length > 0) return phrase;
  const parts = (await bodies.search(shard, word)).slice(0, MOST_READ);
  const read = await Promise.all(
    parts.map(async (hit) => (fold(await bodies.text(shard, hit.id)).includes(fold(word)) ? [hit] : [])),
  );
  return read.flat();
}
