import { describe, expect, it } from 'vitest';
import { isSpan, periodDays, periodKind, periodLabel, periodSpan } from './periods.ts';

describe('a period', () => {
  it.each([
    ['2025', 'year', '2025年', '2025-01-01', '2025-12-31'],
    ['2025-Q1', 'quarter', '2025年一季度', '2025-01-01', '2025-03-31'],
    ['2025-Q4', 'quarter', '2025年四季度', '2025-10-01', '2025-12-31'],
    ['2024-02', 'month', '2024年2月', '2024-02-01', '2024-02-29'],
    ['2025-02', 'month', '2025年2月', '2025-02-01', '2025-02-28'],
    ['2025-03-31', 'day', '2025年3月31日', '2025-03-31', '2025-03-31'],
  ])('%s is a %s, read %s, from %s to %s', (period, kind, label, first, last) => {
    expect(periodKind(period)).toBe(kind);
    expect(periodLabel(period)).toBe(label);
    expect(periodDays(period)).toEqual({ first, last });
  });
  it.each(['2025-13', '2025-Q5', '2025-1', '25', '2025-00', '2025-01-32', '2025年', ''])('%j is none', (text) => {
    expect(periodKind(text)).toBeUndefined();
  });
});

describe('a span of periods', () => {
  it('is read from one end to the other, or as one', () => {
    expect(periodSpan('2025-01', '2025-12')).toBe('2025年1月至2025年12月');
    expect(periodSpan('2025', '2025')).toBe('2025年');
  });
  it('runs forwards between ends of one kind', () => {
    expect(isSpan('2025-01', '2025-12')).toBe(true);
    expect(isSpan('2025-12', '2025-01')).toBe(false);
    // A month and a quarter are of equal length and sort as text.
    expect(isSpan('2025-01', '2025-Q2')).toBe(false);
    expect(isSpan('2024', '2025-01')).toBe(false);
  });
});
