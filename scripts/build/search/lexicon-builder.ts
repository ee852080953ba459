/** Collects the lexicon of a site while its shards are indexed. */
import { fold } from '../../../src/lib/search/fold.ts';
import { heldNumberKeys, indexNumberKeys, textKeys, heldTitleKeys } from '../../../src/lib/search/grams.ts';
import {
  bucketCount,
  bucketOf,
  encodeSets,
  type LexiconBucket,
  type ShardSets,
} from '../../../src/lib/search/lexicon.ts';
import type { SearchRecord } from './search-record.ts';

export interface LexiconBuilder {
  add(record: SearchRecord, shard: number): void;
  /** Buckets in order, keys sorted. */
  buckets(): LexiconBucket[];
}

export function createLexiconBuilder(): LexiconBuilder {
  const sets = new Map<string, ShardSets>();
  const put = (key: string, where: keyof ShardSets, bit: bigint) => {
    const entry = sets.get(key);
    if (!entry) sets.set(key, { text: 0n, title: 0n, [where]: bit });
    else if ((entry[where] & bit) === 0n) entry[where] |= bit;
  };
  return {
    add(record, shard) {
      const bit = 1n << BigInt(shard);
      const { title, text, tags, citations, documentNumber, indexNumber } = record;
      for (const key of textKeys([title, text, tags, documentNumber, indexNumber].join(' '))) put(key, 'text', bit);
      for (const word of citations) put(word, 'text', bit);
      const keys = [...heldTitleKeys(title), ...heldNumberKeys(documentNumber), ...indexNumberKeys(fold(indexNumber))];
      for (const key of keys) put(key, 'title', bit);
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
