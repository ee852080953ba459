import { describe, expect, it } from 'vitest';
import { durationHours, formatDuration } from './durations.ts';

describe('a length of time', () => {
  it.each([
    ['PT12H', '12小时', '12 hours'],
    ['P30D', '30天', '30 days'],
    ['P1D', '1天', '1 day'],
    ['P6M', '6个月', '6 months'],
    ['P1Y', '1年', '1 year'],
    ['15WD', '15个工作日', '15 working days'],
    ['0.5WD', '0.5个工作日', '0.5 working days'],
  ])('%s in words', (text, zh, en) => {
    expect([formatDuration(text), formatDuration(text, 'en')]).toEqual([zh, en]);
  });
  it('can be compared with others', () => {
    const shortestFirst = ['PT12H', 'P1D', '1WD', '3WD', 'P5D', 'P30D', 'P1M', 'P1Y'];
    expect(shortestFirst.toSorted((a, b) => durationHours(a) - durationHours(b))).toEqual(shortestFirst);
  });
  it.each(['', '15', 'P1W', 'WD', 'P1DT1H'])('is not %j', (text) => {
    expect(() => formatDuration(text)).toThrow(RangeError);
    expect(() => durationHours(text)).toThrow(RangeError);
  });
});
