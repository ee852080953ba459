import { describe, expect, it } from 'vitest';
import { isSameIndexNumber, parseTypedIndexNumber } from './index-number.ts';

describe('an index number', () => {
  const written = 'SL0000001/2025-00012';
  const same = (typed: string) => isSameIndexNumber(parseTypedIndexNumber(typed) ?? '?', written);
  it('is found whole, in any case and width, with or without its signs', () => {
    for (const typed of [
      written,
      'sl0000001/2025-00012',
      'ＳＬ００００００１／２０２５－０００１２',
      'SL0000001 2025 00012',
    ])
      expect(same(typed)).toBe('exact');
  });
  it('is found by a part of at least five characters', () => {
    for (const typed of ['2025-00012', '00012', 'SL0000001/2025']) expect(same(typed)).toBe('partial');
  });
  it('is not taken from words, years and short numbers', () => {
    for (const typed of ['2025', '0012', 'hello', '防汛00012']) expect(parseTypedIndexNumber(typed)).toBeNull();
  });
  it('never matches an entry that has none', () => expect(isSameIndexNumber('00012', '')).toBeNull());
});
