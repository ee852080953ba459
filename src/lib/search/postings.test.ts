import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGram, encodeGram, type Posting } from './postings.ts';

describe('the facts of a gram', () => {
  it('are read as they were written, whatever entries have it', () => {
    const entries = fc.uniqueArray(fc.nat(100_000), { maxLength: 60 });
    fc.assert(
      fc.property(entries, fc.bigInt(0n, 1n << 60n), fc.nat(3), (numbers, shards, field) => {
        const postings: Posting[] = numbers
          .sort((a, b) => a - b)
          .map((entry, at) => ({ entry, field: (field + at) % 4 }));
        const read = decodeGram(encodeGram({ shards, frequency: postings.length, postings }));
        expect(read.postings).toEqual(postings);
        expect(read.shards).toBe(shards);
      }),
    );
  });
  it('keep the frequency to within a fifth, so that one more entry rarely changes the file', () => {
    for (const frequency of [1, 2, 7, 50, 999, 50_000]) {
      const read = decodeGram(encodeGram({ shards: 0n, frequency, postings: [] })).frequency;
      expect(Math.abs(read / frequency - 1)).toBeLessThan(0.2);
    }
    const coded = (frequency: number) => encodeGram({ shards: 1n, frequency, postings: [] });
    expect(coded(500)).toBe(coded(501));
    expect(decodeGram(coded(0)).frequency).toBe(0);
  });
});
