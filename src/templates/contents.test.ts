import { describe, expect, it } from 'vitest';
import { contents } from './contents.ts';

const headings = (...depths: number[]) => depths.map((depth, at) => ({ depth, slug: `s${at}`, text: `第${at}节` }));
const depths = (list: readonly { depth: number }[]) => list.map(({ depth }) => depth);

describe('the contents beside a text', () => {
  it('list its chapters', () => {
    expect(depths(contents(headings(2, 2, 3, 2)))).toEqual([2, 2, 2]);
  });
  it('go one level deeper below the single title of a document inside a notice', () => {
    expect(depths(contents(headings(2, 3, 3, 4, 3)))).toEqual([2, 3, 3, 3]);
  });
  it('are left out where a text is short or has no headings', () => {
    expect(contents(headings(2, 2))).toEqual([]);
    expect(contents([])).toEqual([]);
  });
  it('are left out where they would be as long as a text themselves', () => {
    expect(contents(headings(...Array<number>(30).fill(2)))).toEqual([]);
  });
});
