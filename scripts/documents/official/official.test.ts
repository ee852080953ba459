/** Dates, numbers and tables of fields as documents write them. */
import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../docx/chinese-number.ts';
import { paragraphOf, textOf } from '../blocks.ts';
import { Claims } from './claims.ts';
import { documentNumberIn } from './document-number.ts';
import { readMetadata } from './metadata-table.ts';
import { officialDate } from './official-dates.ts';

it.each([
  ['2026年11月3日', '2026-11-03'],
  ['二〇二六年十一月三日', '2026-11-03'],
  ['二○二六年十月二十一日', '2026-10-21'],
  ['二零二六年一月三十一日', '2026-01-31'],
  ['２０２６年１１月３日', '2026-11-03'],
  ['（2026年 11月 3日）', '2026-11-03'],
  ['二〇二六年二月三十日', null],
  ['2026年11月', null],
])('the date %s is %s', (written, date) => expect(officialDate(written)).toBe(date));

it.each([
  ['示政发〔2026〕12号', '示政发〔2026〕12号'],
  ['示政办发[2026]012号', '示政办发〔2026〕12号'],
  ['示水 发（2026）第 7 号', '示水发〔2026〕7号'],
  ['（示水发〔2026〕7号）', '示水发〔2026〕7号'],
  ['示例市人民政府令第12号', '示例市人民政府令第12号'],
  ['2026年第6号', '2026年第6号'],
  ['根据示政发〔2026〕12号文件', undefined],
  ['第三号提案', undefined],
])('the number %s is written %s', (written, number) => expect(documentNumberIn(written)?.number).toBe(number));

it.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [101, '一百〇一'],
  [115, '一百一十五'],
])('%i is counted %s', (n, words) => expect(chineseNumber(n)).toBe(words));

describe('a table of fields', () => {
  const read = (...lines: string[]) => {
    const claims = new Claims();
    const { blocks, notes } = readMetadata(lines.map(paragraphOf), claims);
    return { facts: claims.agreed(), rest: textOf(blocks), notes };
  };

  it('in one line gives its facts and is taken out of the text', () => {
    const { facts, rest } = read('索引号：A1/2026-1 发文字号：示水发〔2026〕7号 成文日期：2026-11-03', '正文。');
    expect(facts).toEqual({ indexNumber: 'A1/2026-1', documentNumber: '示水发〔2026〕7号', issuedOn: '2026-11-03' });
    expect(rest).toBe('正文。');
  });
  it('in several lines does so too, and what has no field is named', () => {
    const { facts, notes } = read('【索 引 号】：A1/2026-1', '主题分类：其他', '公开范围：面向社会', '正文。');
    expect(facts).toEqual({ indexNumber: 'A1/2026-1', theme: '其他' });
    expect(notes.join()).toContain('公开范围：面向社会');
  });
  it('is not one sentence that names a field', () => {
    expect(read('标题：应当写明事由。', '正文。').rest).toBe('标题：应当写明事由。\n正文。');
  });
});
