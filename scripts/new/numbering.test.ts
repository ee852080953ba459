import { describe, expect, it } from 'vitest';
import { nextId, nextIndexNumber } from './numbering.ts';

describe('numbers of new entries', () => {
  it('follow the highest of the day, whatever gaps there are', () => {
    expect(nextId('www', '2026-03-01 09:30', ['www-20260301-01', 'www-20260301-07', 'www-20260302-09'])).toBe(
      'www-20260301-08',
    );
  });
  it('start at 01', () => {
    expect(nextId('swj', '2026-03-01 09:30', ['www-20260301-01'])).toBe('swj-20260301-01');
  });
  it('count index numbers by body and year', () => {
    const rule = { prefix: 'SL0000001', serialDigits: 5 };
    expect(
      nextIndexNumber(rule, '2026-03-01 09:30', [
        'SL0000001/2026-00011',
        'SL0000001/2025-00099',
        'SL0000002/2026-00050',
      ]),
    ).toBe('SL0000001/2026-00012');
    expect(nextIndexNumber(rule, '2027-01-01 09:30', ['SL0000001/2026-00011'])).toBe('SL0000001/2027-00001');
  });
});
