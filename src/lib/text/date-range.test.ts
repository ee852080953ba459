import { describe, expect, it } from 'vitest';
import { dateRange } from './date-range.ts';

describe('the days a list page spans', () => {
  it('are the first and the last, in whatever order the entries come', () => {
    expect(dateRange(['2026-03-01 09:00', '2025-12-31 18:00', '2026-01-15 10:00'])).toBe('2025-12-31 至 2026-03-01');
  });
  it('are one day when all entries are of one day', () => {
    expect(dateRange(['2026-03-01 09:00', '2026-03-01 18:00'])).toBe('2026-03-01');
  });
  it('are nothing for an empty page', () => {
    expect(dateRange([])).toBeNull();
  });
});
