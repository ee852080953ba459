import { describe, expect, it } from 'vitest';
import { keptBy, type UpdateWindow } from './update-window.ts';

const rolling = (every: string, min = 1): UpdateWindow => ({ every, min, window: 'rolling' });
const calendar = (every: string, min = 1): UpdateWindow => ({ every, min, window: 'calendar' });

describe('a rolling window', () => {
  it.each([
    ['14 days', '2026-11-01', 'P14D', '2026-11-15'],
    ['a month, ending on its last day', '2026-01-31', 'P1M', '2026-02-28'],
    ['two months', '2026-09-20', 'P2M', '2026-11-20'],
    ['six months', '2026-05-31', 'P6M', '2026-11-30'],
    ['twelve months', '2026-02-28', 'P12M', '2027-02-28'],
    ['a year from a leap day', '2028-02-29', 'P1Y', '2029-02-28'],
  ])('keeps a column in time for %s', (_, day, every, lastDay) => {
    expect(keptBy([day], rolling(every))?.lastDay).toBe(lastDay);
  });
  it('counts from the earlier of two updates where two are required', () => {
    expect(keptBy(['2026-11-01', '2026-11-05', '2026-11-09'], rolling('P14D', 2))?.lastDay).toBe('2026-11-19');
  });
  it('gives a column its first window to reach its number', () => {
    expect(keptBy(['2026-11-01'], rolling('P14D', 2))?.lastDay).toBe('2026-11-15');
  });
  it('remembers each time an update came too late', () => {
    const { missed } = keptBy(['2026-08-01', '2026-08-15', '2026-09-10', '2026-10-30'], rolling('P14D')) ?? {};
    expect(missed).toEqual(['2026-08-29', '2026-09-24']);
  });
});

describe('a calendar window', () => {
  it.each([
    ['month', '2026-09-01', 'P1M', '2026-10-31'],
    ['month, whatever the day', '2026-09-30', 'P1M', '2026-10-31'],
    ['two months of the year', '2026-10-01', 'P2M', '2026-12-31'],
    ['half year', '2026-01-01', 'P6M', '2026-12-31'],
    ['year', '2025-12-31', 'P1Y', '2026-12-31'],
    ['week from Monday', '2026-11-16', 'P7D', '2026-11-29'],
  ])('is kept by an update until the end of the next %s', (_, day, every, lastDay) => {
    expect(keptBy([day], calendar(every))?.lastDay).toBe(lastDay);
  });
  it('must have all its updates itself', () => {
    expect(keptBy(['2026-09-01', '2026-09-30', '2026-10-01'], calendar('P1M', 2))?.lastDay).toBe('2026-10-31');
    expect(keptBy(['2026-09-01', '2026-10-30', '2026-10-31'], calendar('P1M', 2))?.lastDay).toBe('2026-11-30');
  });
  it('remembers the windows without an update', () => {
    expect(keptBy(['2026-05-10', '2026-08-10'], calendar('P1M'))?.missed).toEqual(['2026-06-30']);
  });
});

it('says nothing of no updates', () => {
  expect(keptBy([], rolling('P14D'))).toBeUndefined();
});
