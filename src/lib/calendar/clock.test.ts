import { describe, expect, it } from 'vitest';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { createClock, holdsAt } from './clock.ts';

describe('a clock', () => {
  it.each([
    ['a minute that comes', '2026-03-02 12:01', false],
    ['the present minute', '2026-03-02 12:00', true],
    ['a minute that has gone', '2026-03-02 11:59', true],
    ['the day it is', '2026-03-02', true],
    ['a day that comes', '2026-03-03', false],
  ])('says whether %s is reached', (_, moment, expected) => {
    expect(createClock('2026-03-02 12:00').reached(moment)).toBe(expected);
  });
  it('reports a day as over from the first minute of the next', () => {
    expect(createClock('2026-12-31 23:59').isOver('2026-12-31')).toBe(false);
    expect(createClock('2027-01-01 00:00').isOver('2026-12-31')).toBe(true);
  });
  it('takes a day for its first minute', () => {
    expect(createClock('2026-03-02 23:59').reached('2026-03-03')).toBe(false);
    expect(createClock('2026-03-03 00:00').reached('2026-03-03')).toBe(true);
  });
  it('counts days, an answer that is valid until midnight', () => {
    const clock = createClock('2026-03-02 12:00');
    expect([clock.daysSince('2026-02-28'), clock.daysSince('2026-03-02'), clock.daysSince('2026-03-12')]).toEqual([
      2, 0, -10,
    ]);
    expect(clock.today()).toBe('2026-03-02');
    expect(clock.validity()).toEqual({ from: '2026-03-02 00:00', until: '2026-03-03 00:00' });
  });
  it('remembers the nearest moments at which an answer would have been another', () => {
    const clock = createClock('2026-03-02 12:00');
    expect(clock.validity()).toEqual({});
    for (const moment of ['2026-01-01', '2026-03-02 08:00', '2026-05-01', '2026-04-01 09:30']) clock.reached(moment);
    clock.isOver('2026-04-02');
    expect(clock.validity()).toEqual({ from: '2026-03-02 08:00', until: '2026-04-01 09:30' });
  });
});

describe('answers hold', () => {
  const validity = { from: '2026-03-02 08:00', until: '2026-04-01 00:00' };
  it('from their first minute until the minute that changes them', () => {
    const at = ['2026-03-02 07:59', '2026-03-02 08:00', '2026-03-31 23:59', '2026-04-01 00:00'];
    expect(at.map((now) => holdsAt(validity, now))).toEqual([false, true, true, false]);
  });
  it('for ever where nothing was asked', () => {
    expect(holdsAt({}, '1900-01-01 00:00')).toBe(true);
  });
});

it('a site that is built remembers when its own entries appear, and not those of others', () => {
  const sites = {
    city: siteRecord('city', [column('news', ['news'])]),
    water: siteRecord('water', [column('news', ['news'])]),
  };
  const news = (id: string, publishedAt: string) => frontMatter(id, { publishedAt, subtype: '工作动态' });
  const entries = {
    'city/news/2026-07-02-a.md': news('a', '2026-07-02 09:00'),
    'water/news/2026-07-01-b.md': news('b', '2026-07-01 09:00'),
  };
  const until = (builds?: string) => fleetFromText({ sites, entries }, undefined, builds).clock.validity().until;
  expect([until('city'), until('water'), until()]).toEqual([
    '2026-07-02 09:00',
    '2026-07-01 09:00',
    '2026-07-01 09:00',
  ]);
});
