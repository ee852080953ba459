import { describe, expect, it } from 'vitest';
import { matchWord, nearSound } from './syllables.ts';

const WORD = ['居', '住', '证'];
const SYLLABLES = ['ju', 'zhu', 'zheng'];
const ends = (typed: string, unfinished = false) =>
  matchWord([...typed], 0, WORD, SYLLABLES, unfinished).map(({ to }) => to);

describe('typed letters', () => {
  it.each(['juzhuzheng', 'jzz', 'jzhz', 'juzz', '居住zheng', '居zhuz', 'juzhuzhe'])(
    '%s are the whole word',
    (typed) => {
      expect(ends(typed)).toContain([...typed].length);
    },
  );
  it.each(['juzhu', 'jz', 'zhuzheng', 'jux', '局住zheng'])('%s are not', (typed) => {
    expect(ends(typed)).not.toContain([...typed].length);
  });
  it('may end before the word does where that is wanted', () => {
    expect(ends('juzhu', true)).toContain(5);
    expect(ends('jz', true)).toContain(2);
  });
});

describe('near sounds', () => {
  it.each([
    ['zhu', 'zu'],
    ['shi', 'si'],
    ['lan', 'nan'],
    ['jing', 'jin'],
    ['huang', 'fang'],
  ])('%s and %s are alike', (one, other) => expect(nearSound(one)).toBe(nearSound(other)));
  it('keep apart what everybody tells apart', () => {
    expect(nearSound('ban')).not.toBe(nearSound('pan'));
    expect(nearSound('ge')).not.toBe(nearSound('ke'));
  });
});
