import { describe, expect, it } from 'vitest';
import { planShards, SHARD_LIMITS } from './shard-plan.ts';

const limits = { pages: 4, characters: 100, recentPages: 2 };
const sizes = (count: number, size = 10) => Array.from({ length: count }, () => size);
const cuts = (of: readonly number[]) => planShards(of, limits).map(({ start, end }) => end - start);

describe('the plan of shards', () => {
  it('is empty for an empty site', () => expect(cuts([])).toEqual([]));
  it('covers every entry once, oldest first', () => {
    const ranges = planShards(sizes(23), limits);
    expect(ranges[0]?.start).toBe(0);
    expect(ranges.at(-1)?.end).toBe(23);
    ranges.slice(1).forEach(({ start }, at) => expect(start).toBe(ranges[at]?.end));
  });
  it('never moves the boundary of a full shard when an entry is added', () => {
    expect(cuts(sizes(8))).toEqual([4, 4]);
    expect(cuts(sizes(9))).toEqual([4, 4, 1]);
    expect(cuts(sizes(11))).toEqual([4, 4, 2, 1]);
    expect(cuts(sizes(12))).toEqual([4, 4, 4]);
  });
  it('cuts earlier where texts are long', () => {
    expect(cuts([60, 60, 60, 10, 10, 10, 10])).toEqual([1, 1, 4, 1]);
  });
  it('gives a text longer than the limit a shard of its own', () => expect(cuts([500, 10])).toEqual([1, 1]));
  it('keeps to 2,000 pages by default', () => {
    const ranges = planShards(sizes(10_000, 1));
    expect(Math.max(...ranges.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2_000);
    expect(SHARD_LIMITS.pages).toBe(2_000);
  });
});
