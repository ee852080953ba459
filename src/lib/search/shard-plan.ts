/** Splits the entries of a site into shards. */

export interface ShardLimits {
  /** Most entries in a shard. */
  pages: number;
  /** Most characters of text in a shard: Pagefind needs about 0.45 GB of memory for each million. */
  characters: number;
  /** Most entries in a shard among the newest ones, which are not yet a full shard. */
  recentPages: number;
}

export const SHARD_LIMITS: ShardLimits = { pages: 2_000, characters: 4_500_000, recentPages: 500 };

/** Half-open range of positions. */
export interface ShardRange {
  start: number;
  end: number;
}

/**
 * Counted from the oldest entry, so that a new one never moves the boundary of a full shard. The newest entries are in
 * smaller shards, so that a new entry re-indexes few others and a first search loads little.
 *
 * @param sizes characters of each entry, oldest first
 * @returns ranges, oldest first, that cover all positions
 */
export function planShards(sizes: readonly number[], limits: ShardLimits = SHARD_LIMITS): ShardRange[] {
  const ranges: ShardRange[] = [];
  let start = 0;
  let characters = 0;
  sizes.forEach((size, at) => {
    if (at > start && characters + size > limits.characters) {
      ranges.push({ start, end: at });
      start = at;
      characters = 0;
    }
    characters += size;
    if (at + 1 - start === limits.pages) {
      ranges.push({ start, end: at + 1 });
      start = at + 1;
      characters = 0;
    }
  });
  for (; start < sizes.length; start += limits.recentPages)
    ranges.push({ start, end: Math.min(start + limits.recentPages, sizes.length) });
  return ranges;
}
