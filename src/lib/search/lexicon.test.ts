import { describe, expect, it } from 'vitest';
import { bucketOf, decodeSets, encodeSets, holds, NOWHERE, shardsWithAll, type ShardSets } from './lexicon.ts';

describe('the lexicon', () => {
  it('writes sets of more shards than a number has bits', () => {
    const sets: ShardSets = { text: 1n << 70n, title: 5n };
    expect(decodeSets(encodeSets(sets))).toEqual(sets);
    expect(decodeSets(encodeSets({ text: 255n, title: 0n }))).toEqual({ text: 255n, title: 0n });
    expect(decodeSets(undefined)).toEqual(NOWHERE);
  });
  it('puts a key into the same bucket wherever it is computed', () => {
    expect([bucketOf('防汛', 64), bucketOf('', 64), bucketOf('pdf', 1)]).toEqual([
      bucketOf('防汛', 64),
      0x811c9dc5 % 64,
      0,
    ]);
    expect(new Set(Array.from({ length: 500 }, (_, at) => bucketOf(`k${at}`, 8))).size).toBe(8);
  });
  it('finds the shards that hold all keys', () => {
    const held: Record<string, ShardSets> = { a: { text: 0b110n, title: 0n }, b: { text: 0b011n, title: 0b1n } };
    const sets = (key: string) => held[key] ?? NOWHERE;
    const both = shardsWithAll(['a', 'b'], sets, 'text');
    expect([0, 1, 2].filter((shard) => holds(both, shard))).toEqual([1]);
    expect(shardsWithAll(['a', 'c'], sets, 'text')).toBe(0n);
    expect(shardsWithAll([], sets, 'text')).toBe(0n);
  });
});
