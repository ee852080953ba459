import { describe, expect, it } from 'vitest';
import { suggestDate } from './date-suggestion.ts';

describe('a date typed in another form', () => {
  it.each([
    ['2025/3/1', '2025-03-01'],
    ['2025-3-1', '2025-03-01'],
    ['2025.3.1', '2025-03-01'],
    ['20250301', '2025-03-01'],
    ['2025年3月1日', '2025-03-01'],
    ['２０２５年３月１日', '2025-03-01'],
    ['2025-03-01 09:30', '2025-03-01'],
    ['13-04-2025', '2025-04-13'],
    ['04/13/2025', '2025-04-13'],
    ['03-03-2025', '2025-03-03'],
  ])('reads %s as %s', (typed, date) => expect(suggestDate(typed, 'date')).toBe(date));

  it.each(['03-04-2025', '2025-13-45', '2025-02-30', '25/3/1', '三月一日', ''])('does not guess at %s', (typed) =>
    expect(suggestDate(typed, 'date')).toBeNull(),
  );
});

describe('a time typed in another form', () => {
  it.each([
    ['2025/3/1 9:30', '2025-03-01 09:30'],
    ['2025-03-01T09:30:00', '2025-03-01 09:30'],
    ['2025-03-01T09:30+08:00', '2025-03-01 09:30'],
    ['2025年3月1日9时30分', '2025-03-01 09:30'],
    ['20250301 09:30', '2025-03-01 09:30'],
  ])('reads %s as %s', (typed, time) => expect(suggestDate(typed, 'time')).toBe(time));

  it.each(['2025-03-01', '2025-03-01 25:00', '2025-03-01T09:30Z', '03-04-2025 09:30'])(
    'does not guess at %s',
    (typed) => expect(suggestDate(typed, 'time')).toBeNull(),
  );
});
