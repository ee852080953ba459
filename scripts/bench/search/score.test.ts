import { describe, expect, it } from 'vitest';
import { placeOf, scoreOf, type Outcome } from './score.ts';

const outcome = (expected: string[], found: string[]): Outcome => ({ expected, found, milliseconds: 10, bytes: 1000 });

describe('a judged query', () => {
  it('is answered at the place of the first expected page', () => {
    expect(placeOf(outcome(['a', 'b'], ['x', 'b', 'a']))).toBe(2);
    expect(placeOf(outcome(['a'], ['x']))).toBe(Infinity);
  });
  it('without an answer is answered by an empty list alone', () => {
    expect(placeOf(outcome([], []))).toBe(1);
    expect(placeOf(outcome([], ['x']))).toBe(Infinity);
  });
});

describe('the score of a group', () => {
  it('is the mean over its queries', () => {
    const sixth = outcome(['a'], ['1', '2', '3', '4', '5', 'a']);
    const eleventh = outcome(['a'], [...'0123456789', 'a']);
    const score = scoreOf([outcome(['a'], ['a']), outcome(['a'], ['x', 'a']), sixth, eleventh, outcome(['a'], [])]);
    expect(score).toMatchObject({ queries: 5, recall: 2 / 5, success: 1 / 5, empty: 1 / 5 });
    expect(score.reciprocalRank).toBeCloseTo((1 + 1 / 2 + 1 / 6) / 5, 10);
    expect(score).toMatchObject({ milliseconds: 10, bytes: 1000 });
  });
});
