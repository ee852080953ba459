/** The files of an index as data, each asked for once. */
import type { SearchFiles } from './found.ts';
import {
  bucketPath,
  charactersPath,
  facetsPath,
  HEAD_BLOCK,
  headsPath,
  idsPath,
  MANIFEST_FILE,
  soundsPath,
  summariesPath,
  type Bucket,
  type Characters,
  type EntryNumber,
  type Head,
  type IndexShard,
  type Manifest,
  type ShardFacets,
  type ShardIds,
  type SoundRow,
  type SummaryBlock,
  type Word,
} from './index-files.ts';
import { bucketOf } from './bucket.ts';
import { decodeGram, NOWHERE, type GramFacts } from './postings.ts';

/** Grams and words of the lexicon that were loaded. */
export interface Lexicon {
  gram(gram: string): GramFacts;
  /** The word of the lexicon that reads so. */
  word(text: string): Word | undefined;
  /** Words whose first gram is this one. */
  wordsOf(gram: string): readonly [text: string, word: Word][];
}

export interface IndexReader {
  manifest: Manifest;
  /** @param grams those whose buckets are needed; others read as occurring nowhere */
  lexicon(grams: Iterable<string>): Promise<Lexicon>;
  shardOf(entry: EntryNumber): IndexShard;
  facets(shard: IndexShard): Promise<ShardFacets>;
  head(entry: EntryNumber): Promise<Head>;
  summary(entry: EntryNumber): Promise<string>;
  ids(shard: IndexShard): Promise<ShardIds>;
  sounds(letter: string): Promise<readonly SoundRow[]>;
  characters(): Promise<Characters>;
}

export async function openIndex(files: SearchFiles): Promise<IndexReader> {
  const manifest = (await files.load(MANIFEST_FILE)) as Manifest;
  const buckets = new Map<number, Bucket>();
  const decoded = new Map<string, GramFacts>();
  const load = async <T>(path: string) => (await files.load(path)) as T;
  const own = <T>(record: Record<string, T> | undefined, key: string): T | undefined =>
    record && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
  const bucketFor = (gram: string) => buckets.get(bucketOf(gram, manifest.buckets));

  const shardOf = (entry: EntryNumber): IndexShard => {
    const shard = manifest.shards.find(({ start }) => entry >= start);
    if (!shard) throw new Error(`No entry ${entry} in the index`);
    return shard;
  };
  const lexicon: Lexicon = {
    gram(gram) {
      let facts = decoded.get(gram);
      if (!facts) {
        const coded = own(bucketFor(gram)?.grams, gram);
        facts = coded === undefined ? NOWHERE : decodeGram(coded);
        decoded.set(gram, facts);
      }
      return facts;
    },
    word: (text) => {
      for (const bucket of buckets.values()) {
        const word = own(bucket.words, text);
        if (word) return word;
      }
      return undefined;
    },
    wordsOf: (gram) => Object.entries(bucketFor(gram)?.words ?? {}).filter(([text]) => text.startsWith(gram)),
  };
  return {
    manifest,
    async lexicon(grams) {
      const wanted = new Set([...grams].map((gram) => bucketOf(gram, manifest.buckets)));
      const missing = [...wanted].filter((bucket) => !buckets.has(bucket));
      await Promise.all(
        missing.map(async (bucket) => buckets.set(bucket, await load<Bucket>(bucketPath(manifest, bucket)))),
      );
      if (missing.length > 0) decoded.clear();
      return lexicon;
    },
    shardOf,
    facets: (shard) => load(facetsPath(shard)),
    async head(entry) {
      const shard = shardOf(entry);
      const row = entry - shard.start;
      const head = (await load<Head[]>(headsPath(shard, row)))[row % HEAD_BLOCK];
      if (!head) throw new Error(`No head for entry ${entry} in the index`);
      return head;
    },
    async summary(entry) {
      const shard = shardOf(entry);
      const row = entry - shard.start;
      return (await load<SummaryBlock>(summariesPath(shard, row)))[row % HEAD_BLOCK] ?? '';
    },
    ids: (shard) => load(idsPath(shard)),
    sounds: (letter) => (/^[a-z]$/.test(letter) ? load(soundsPath(manifest, letter)) : Promise.resolve([])),
    characters: () => load(charactersPath(manifest)),
  };
}
