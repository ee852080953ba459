import { expect, it } from 'vitest';
import { lastStart } from './last-start.ts';

it('finds the line or paragraph that contains an offset', () => {
  const starts = [3, 7, 7, 20];
  expect([0, 2, 3, 6, 7, 19, 20, 99].map((place) => lastStart(starts, place))).toEqual([-1, -1, 0, 0, 2, 2, 3, 3]);
  expect(lastStart([], 5)).toBe(-1);
});
