import { describe, expect, it } from 'vitest';
import { listPages, listPageUrl } from './list-pages.ts';

/** `n` entries, newest first, named by their age: 1 is the oldest. */
const entries = (n: number) => Array.from({ length: n }, (_, at) => n - at);

describe('lists numbered from the oldest', () => {
  it('fit on the first screen while they are short', () => {
    expect(listPages(entries(7), 5)).toEqual([{ number: null, items: entries(7), older: null, newer: null }]);
  });
  it('keep page 1 for the oldest entries and link it with its neighbours', () => {
    const [first, page2, page1] = listPages(entries(17), 5);
    expect(first).toMatchObject({ number: null, items: [17, 16, 15, 14, 13, 12, 11], older: 2, newer: null });
    expect(page2).toEqual({ number: 2, items: [10, 9, 8, 7, 6], older: 1, newer: 'first' });
    expect(page1).toEqual({ number: 1, items: [5, 4, 3, 2, 1], older: null, newer: 2 });
  });
  it('change only the first screen when an entry is added', () => {
    const before = listPages(entries(17), 5).slice(1);
    const after = listPages(entries(18), 5).slice(1);
    expect(after).toEqual(before);
  });
  it('add one numbered page and relink one when the first screen is full', () => {
    const before = listPages(entries(19), 5);
    const after = listPages(entries(20), 5);
    expect(after.map(({ number }) => number)).toEqual([null, 3, 2, 1]);
    expect(after[3]).toEqual(before[2]);
    expect(after[2]).toEqual({ ...before[1], newer: 3 });
  });
  it('never leave the first screen nearly empty', () => {
    for (let n = 5; n < 60; n++) expect(listPages(entries(n), 5)[0]?.items.length).toBeGreaterThanOrEqual(5);
  });
  it('show every entry exactly once', () => {
    for (let n = 0; n < 60; n++) expect(listPages(entries(n), 5).flatMap(({ items }) => items)).toEqual(entries(n));
  });
  it('have addresses that never move', () => {
    expect(listPageUrl('/xwzx/', 3)).toBe('/xwzx/page-3/');
    expect(listPageUrl('/xwzx/', 'first')).toBe('/xwzx/');
  });
});
