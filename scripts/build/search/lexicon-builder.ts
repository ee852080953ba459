/** Collects the lexicon of a site while its shards are indexed. */
import { fold } from '../../../src/lib/search/fold.ts';
import { addTextKeys, heldNumberKeys, heldTitleKeys, indexNumberKeys } from '../../../src/lib/search/grams.ts';
import {
  bucketCount,
  bucketOf,
  encodeSets,
  type LexiconBucket,
  type ShardSets,
} from '../../../src/lib/search/lexicon.ts';
import type { SearchRecord } from './search-record.ts';

export interface LexiconBuilder {
  add(records: readonly SearchRecord[], shard: number): void;
  /** Buckets in order, keys sorted. */
  buckets(): LexiconBucket[];
}

export function createLexiconBuilder(): LexiconBuilder {
  const sets = new Map<string, ShardSets>();
  const put = (keys: Iterable<string>, where: keyof ShardSets, bit: bigint) => {
    for (const key of keys) {
      const entry = sets.get(key);
      if (entry) entry[where] |= bit;
      else sets.set(key, { text: 0n, title: 0n, [where]: bit });
    }
  };
  return {
    add(records, shard) {
      const text = new Set<string>();
      const title = new Set<string>();
      for (const record of records) {
        const { documentNumber, indexNumber } = record;
        addTextKeys(text, [record.title, record.text, record.tags, documentNumber, indexNumber].join(' '));
        for (const word of record.citations) text.add(word);
        for (const key of heldTitleKeys(record.title)) title.add(key);
        for (const key of heldNumberKeys(documentNumber)) title.add(key);
        for (const key of indexNumberKeys(fold(indexNumber))) title.add(key);
      }
      put(text, 'text', 1n << BigInt(shard));
      put(title, 'title', 1n << BigInt(shard));
    },
    buckets() {
      const buckets: LexiconBucket[] = Array.from({ length: bucketCount(sets.size) }, () => ({}));
      for (const key of [...sets.keys()].sort()) {
        const bucket = buckets[bucketOf(key, buckets.length)];
        if (bucket) bucket[key] = encodeSets(sets.get(key) ?? { text: 0n, title: 0n });
      }
      return buckets;
    },
  };
}
