import { expect, it } from 'vitest';
import { matchingQuestions } from './match.ts';

const known = (question: string, attention = 0, theme = '供水') => ({ question, theme, attention });
const BILL = known('水费怎么缴？', 40);
const METER = known('水表坏了找谁换？', 90);
const SCHOOL = known('孩子转学需要哪些材料？', 20, '入学转学');
const all = [BILL, METER, SCHOOL];
const found = (typed: string, most = 5) => matchingQuestions(all, typed, most).map(({ question }) => question);

it('finds the question behind a few typed words', () => {
  expect(found('转学 材料')).toEqual(['孩子转学需要哪些材料？']);
});
it('finds it in a long letter that contains it', () => {
  expect(found('您好，我家的水表坏了，已经三天了，请问找谁换？谢谢！')).toEqual(['水表坏了找谁换？']);
});
it('takes the theme for a hint', () => {
  expect(found('转学')).toEqual(['孩子转学需要哪些材料？']);
  expect(found('入学')).toEqual(['孩子转学需要哪些材料？']);
});
it('puts the most asked first where two are equally close', () => {
  expect(found('供水')).toEqual(['水表坏了找谁换？', '水费怎么缴？']);
  expect(found('供水', 1)).toEqual(['水表坏了找谁换？']);
});
it('suggests nothing for one character, for marks alone, or for something else', () => {
  for (const typed of ['', '水', '？？', '公交车线路调整']) expect(found(typed)).toEqual([]);
});
it('reads full width and capitals as they are meant', () => {
  expect(matchingQuestions([known('怎样开通ETC？')], 'ｅｔｃ开通', 5)).toHaveLength(1);
});
