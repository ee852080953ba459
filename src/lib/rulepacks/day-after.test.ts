import { describe, expect, it } from 'vitest';
import { dayAfter } from './day-after.ts';

describe('the last day of a time', () => {
  it.each([
    ['days run over the ends of months', '2026-01-31', 'P30D', '2026-03-02'],
    ['a month ends on the same day of the next one', '2026-01-15', 'P1M', '2026-02-15'],
    ['or on its last day', '2026-01-31', 'P1M', '2026-02-28'],
    ['a year after a leap day ends on the day before', '2024-02-29', 'P1Y', '2025-02-28'],
    ['hours are rounded up to days', '2026-03-01', 'PT12H', '2026-03-02'],
    ['working days to the days they take at least', '2026-03-02', '5WD', '2026-03-09'],
  ])('%s', (_, day, duration, expected) => {
    expect(dayAfter(day, duration)).toBe(expected);
  });
});
