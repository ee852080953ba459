/**
 * The lexicon: which shards have a key, in texts and in titles and numbers. With it the page can skip shards without
 * loading them, and report reliably that a word occurs nowhere. Split into buckets of a few kilobytes.
 */

/** Sets of shards as bits; bit `n` is the shard with that number. */
export interface ShardSets {
  text: bigint;
  title: bigint;
}
export const NOWHERE: ShardSets = { text: 0n, title: 0n };

/** One bucket file: key → hexadecimal set for texts, and after a dot the set for titles where it is not empty. */
export type LexiconBucket = Record<string, string>;

/** Keys in a bucket; about 2 KB compressed. */
const KEYS_PER_BUCKET = 250;

export function bucketCount(keys: number): number {
  return Math.max(1, Math.ceil(keys / KEYS_PER_BUCKET));
}

/** FNV-1a over UTF-16 units, computed by both the build and the page. */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return hash % buckets;
}

export const bucketFile = (bucket: number): string => `${bucket}.json`;

export function encodeSets({ text, title }: ShardSets): string {
  return title === 0n ? text.toString(16) : `${text.toString(16)}.${title.toString(16)}`;
}

export function decodeSets(value: string | undefined): ShardSets {
  if (value === undefined) return NOWHERE;
  const [text = '0', title = '0'] = value.split('.');
  return { text: BigInt(`0x${text}`), title: BigInt(`0x${title}`) };
}

/** Shards that have all keys; none where there are no keys. */
export function shardsWithAll(
  keys: readonly string[],
  sets: (key: string) => ShardSets,
  where: keyof ShardSets,
): bigint {
  if (keys.length === 0) return 0n;
  return keys.map((key) => sets(key)[where]).reduce((a, b) => a & b);
}

export const holds = (shards: bigint, shard: number): boolean => ((shards >> BigInt(shard)) & 1n) === 1n;
