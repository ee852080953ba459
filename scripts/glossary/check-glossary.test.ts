import { describe, expect, it } from 'vitest';
import type { SearchWord } from '../../schemas/search-words.ts';
import { checkGlossary } from './check-glossary.ts';

const word = (term: string, ...means: string[]): SearchWord => ({ term, kind: 'everyday', means });
const terms = (words: readonly SearchWord[]) => words.map(({ term }) => term);
const PAGES = ['居住证首次申领办事指南', '存量房转移\n登记：过户要带什么'];

describe('the glossary', () => {
  it('leads nowhere by a word none of whose meanings is on a page', () => {
    const words = [word('暂住证', '居住证'), word('驾照', '机动车驾驶证'), word('过户', '转移登记', '没有的词')];
    expect(terms(checkGlossary(words, PAGES, []).deadEnds)).toEqual(['驾照']);
  });
  it('finds a meaning however the page writes it, but not across two pages', () => {
    expect(checkGlossary([word('居留', '居住證')], PAGES, []).deadEnds).toEqual([]);
    expect(terms(checkGlossary([word('甲', '指南存量房')], PAGES, []).deadEnds)).toEqual(['甲']);
  });
  it('asks no meaning of words that only have a reading or are kept', () => {
    const words: SearchWord[] = [
      { term: '重阳', kind: 'name', means: [], reading: 'chongyang' },
      { term: '签注', kind: 'keep', means: [] },
    ];
    expect(checkGlossary(words, PAGES, []).deadEnds).toEqual([]);
  });
  it('says which words no visitor typed, as soon as there is a log', () => {
    const words = [word('暂住证', '居住证'), word('房本', '转移登记')];
    expect(checkGlossary(words, PAGES, []).unused).toEqual([]);
    const log = [{ q: '怎么办暂住證', times: 3, results: 2 }];
    expect(terms(checkGlossary(words, PAGES, log).unused)).toEqual(['房本']);
  });
  it('lists what visitors did not find and no word explains, the most frequent first', () => {
    const log = [
      { q: '代缴学费', times: 2, results: 0 },
      { q: '办暂住证', times: 9, results: 0 },
      { q: '公墓', times: 5, results: 0 },
      { q: '停水', times: 50, results: 7 },
    ];
    expect(checkGlossary([word('暂住证', '居住证')], PAGES, log).uncovered.map(({ q }) => q)).toEqual([
      '公墓',
      '代缴学费',
    ]);
  });
});
