import { describe, expect, it } from 'vitest';
import { arabicNumerals } from './numerals.ts';

describe('Chinese numerals', () => {
  it.each([
    ['二〇二六年', '2026年'],
    ['二○二五年三月十二日', '2025年3月12日'],
    ['示政发〔二〇二六〕三号', '示政发〔2026〕3号'],
    ['第十二号', '第12号'],
    ['第一百零五号', '第105号'],
    ['第二十批', '第20批'],
  ])('%s reads %s', (typed, read) => expect(arabicNumerals(typed)).toBe(read));
  it.each(['一件事', '二次供水', '三公经费', '十四五规划', '四万两千亩', '百姓', '一二三四'])(
    'stay in %s, where nobody writes digits',
    (text) => expect(arabicNumerals(text)).toBe(text),
  );
});
