import { describe, expect, it } from 'vitest';
import { EMPTY_STATE, readState, writeState, type SearchState } from './search-state.ts';

describe('the address of a search', () => {
  it('holds the whole state', () => {
    const state: SearchState = {
      query: '防汛 & 抗旱',
      filters: { site: 'swj', column: 'zwgk/zcwj', year: '2025' },
      group: 'policies',
      sort: 'date',
      shown: 3,
      literally: true,
    };
    expect(readState(writeState(state))).toEqual(state);
  });
  it('is empty for no search', () => {
    expect(writeState(EMPTY_STATE)).toBe('');
    expect(readState('')).toEqual(EMPTY_STATE);
  });
  it('drops what makes no sense', () => {
    expect(readState('?q=%20水%20&sort=up&shown=-2&colour=red&group=toString')).toEqual({
      ...EMPTY_STATE,
      query: '水',
    });
    expect(readState('?q=水&shown=999999')).toMatchObject({ shown: 100 });
  });
});
