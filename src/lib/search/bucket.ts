/** Which file of the lexicon holds a gram, computed alike by the build and the engine. */

/** Grams in a file; about 4 KB compressed. */
const GRAMS_PER_BUCKET = 200;

export const bucketCount = (grams: number): number => Math.max(1, Math.ceil(grams / GRAMS_PER_BUCKET));

/** FNV-1a over UTF-16 units. */
export function bucketOf(gram: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193) >>> 0;
  return hash % buckets;
}

/** Whether a set of shards has the one of this number. */
export const hasShard = (shards: bigint, number: number): boolean => ((shards >> BigInt(number)) & 1n) === 1n;
