import { describe, expect, it } from 'vitest';
import {
  afterWorkingDays,
  afterWorkingHalves,
  CALENDAR_END,
  CALENDAR_YEARS,
  hasWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.ts';

describe('a working day', () => {
  it.each([
    ['an ordinary Monday', '2026-03-02', true],
    ['a Saturday', '2026-03-07', false],
    ['National Day on a Thursday', '2026-10-01', false],
    ['a Saturday that makes up for a holiday', '2026-10-10', true],
    ['the eve of the Spring Festival', '2026-02-16', false],
  ])('is counted with holidays and make-up days: %s', (_, day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });
  it('is unknown in a year whose holidays are not published', () => {
    expect(isWorkingDay(`${CALENDAR_YEARS.last + 1}-03-02`)).toBeUndefined();
    expect(isWorkingDay(`${CALENDAR_YEARS.first - 1}-03-02`)).toBeUndefined();
  });
  it('is known for the years the project works in', () => {
    expect(CALENDAR_YEARS.first).toBeLessThanOrEqual(2020);
    expect(CALENDAR_YEARS.last).toBeGreaterThanOrEqual(2026);
  });
});

describe('working days between two days', () => {
  it.each([
    ['none on the same day', '2026-03-02', '2026-03-02', 0],
    ['one to the next day', '2026-03-02', '2026-03-03', 1],
    ['a weekend does not count', '2026-03-06', '2026-03-09', 1],
    ['nor does a holiday of a week, while the make-up day does', '2026-09-30', '2026-10-10', 3],
    ['times of the day make no difference', '2026-03-02 17:59', '2026-03-03 08:00', 1],
    ['what came on a Saturday is due as if it came on Friday', '2026-03-07', '2026-03-09', 1],
  ])('%s', (_, from, to, expected) => {
    expect(workingDaysBetween(from, to)).toBe(expected);
  });
  it('is unknown across a year whose holidays are not published', () => {
    expect(workingDaysBetween('2026-12-31', `${CALENDAR_YEARS.last + 1}-01-05`)).toBeUndefined();
  });
  it('are never less than none', () => {
    expect(workingDaysBetween('2026-03-03', '2026-03-02')).toBe(0);
  });
});

describe('a number of working days', () => {
  const after = `${CALENDAR_YEARS.last + 1}-02-01`;
  it.each([
    ['has passed on its last day', '2026-03-02', '2026-03-23', 15, true],
    ['has not passed the day before', '2026-03-02', '2026-03-22', 15, false],
    ['has passed where the known days are enough', `${CALENDAR_YEARS.last}-12-01`, after, 15, true],
    ['is unknown where they are not', `${CALENDAR_YEARS.last}-12-30`, after, 15, undefined],
    ['is unknown from outside the calendar', after, after, 1, undefined],
  ])('%s', (_, from, to, count, expected) => {
    expect(hasWorkingDays(from, to, count)).toBe(expected);
  });
});

describe('the day after a number of working days', () => {
  it.each([
    ['is the next working day for none', '2026-03-02', 0, '2026-03-03'],
    ['skips weekends', '2026-03-05', 1, '2026-03-09'],
    ['skips a holiday of a week, but not over its make-up day', '2026-09-30', 2, '2026-10-10'],
    ['does not ask for the time', '2026-03-02 17:59', 3, '2026-03-06'],
    ['is the end of the calendar where that comes first', `${CALENDAR_YEARS.last}-12-30`, 5, CALENDAR_END],
    ['is not known from outside the calendar', `${CALENDAR_YEARS.last + 1}-01-01`, 1, undefined],
  ])('%s', (_, from, count, expected) => {
    expect(afterWorkingDays(from, count)).toBe(expected);
  });
});

describe('the minute after a number of half working days', () => {
  it.each([
    ['is noon for none since a morning', '2026-03-02 09:00', 0, '2026-03-02 12:00'],
    ['is the next morning for one since a morning', '2026-03-02 09:00', 1, '2026-03-03 00:00'],
    ['is noon of the next working day for one since an afternoon', '2026-03-06 16:00', 1, '2026-03-09 12:00'],
    ['counts from Monday morning what comes on Saturday', '2026-03-07 10:00', 1, '2026-03-10 00:00'],
    ['is the end of the calendar where that comes first', `${CALENDAR_YEARS.last}-12-31 16:00`, 3, CALENDAR_END],
    ['needs a time of the day', '2026-03-02', 1, undefined],
  ])('%s', (_, from, count, expected) => {
    expect(afterWorkingHalves(from, count)).toBe(expected);
  });
});
