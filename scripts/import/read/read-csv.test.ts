import { describe, expect, it } from 'vitest';
import { hasLostDigits } from '../lost.ts';
import { TableError, type Table } from '../table.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

const isHeading = (text: string) => ['编号', '内容'].includes(text);
const read = (text: string | Uint8Array) =>
  readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, isHeading);
const texts = ({ rows }: Table) => rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null));
const cellProblems = ({ rows }: Table) => rows.map(({ problem }) => problem?.wrong);

describe('a CSV table', () => {
  it.each([
    ['commas', '编号,内容\n1,"甲,乙"'],
    ['tabs', '编号\t内容\n1\t甲,乙'],
    ['semicolons', '编号;内容\n1;甲,乙'],
    ['what its first line says', 'sep=;\n编号;内容\n1;甲,乙'],
    ['Windows line ends and a mark', '\uFEFF编号,内容\r\n1,"甲,乙"\r\n'],
  ])('is taken apart at %s', (_, text) => {
    expect(read(text).headings).toEqual(['编号', '内容']);
    expect(texts(read(text))).toEqual([['1', '甲,乙']]);
  });
  it('in UTF-16 and GB 18030 reads the same', () => {
    const text = '编号,内容\n1,甲';
    expect(texts(read(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual([['1', '甲']]);
    const gbk = Buffer.from('b1e0bac52cc4dac8dd0a312cbcd7', 'hex');
    expect(texts(read(gbk))).toEqual([['1', '甲']]);
  });
  it('has text where a formula only keeps it text, and what our own guard kept from running', () => {
    expect(texts(read(`编号,内容\n="00318",'=1+1\n"=""00319""",'甲`))).toEqual([
      ['00318', '=1+1'],
      ['00319', "'甲"],
    ]);
  });
  it('may have a title above its headings', () => {
    const table = read('来信汇总表,\n编号,内容\n1,甲\n');
    expect(texts(table)).toEqual([['1', '甲']]);
    expect(table.rows[0]?.number).toBe(3);
    expect(table.notes).toEqual(['列名在第2行，没有导入它上面的第1行。']);
  });
  it('sends rows back whose quotes or columns are ambiguous, and keeps the others', () => {
    const table = read('编号,内容\n1,"他说"你好"，走了"\n2,甲,乙\n3,"甲\n乙"\n');
    expect(cellProblems(table)).toEqual(['引号不成对，分不清各列', '比列名多出1格，各列可能错位', undefined]);
    expect(table.rows.map(({ number }) => number)).toEqual([2, 3, 4]);
  });
  it.each([
    ['has a quote that never ends', '编号,内容\n1,"甲\n2,乙\n', '第2行第3列的引号没有结束'],
    ['is a web page', '<html><table><tr><td>编号</td></tr></table></html>', '网页或 XML 文件'],
    ['is XML of an old program', '<?xml version="1.0"?><Workbook/>', '网页或 XML 文件'],
    ['is empty', '\n\n', '文件里没有内容'],
  ])('is refused where it %s', (_, text, words) => {
    expect(() => read(text)).toThrow(TableError);
    expect(() => read(text)).toThrow(words);
  });
});

describe('long numbers', () => {
  it('have lost their ends where all of a column end in zeros', () => {
    const isLost = hasLostDigits(['202603150001234000', '202603150001235000', 'LY-1']);
    expect(isLost('202603150001234000')).toBe(true);
    expect(isLost('LY-1')).toBe(false);
  });
  it('are whole where one does not', () => {
    expect(hasLostDigits(['202603150001234000', '202603150001235001'])('202603150001234000')).toBe(false);
  });
  it('of JSON are read digit by digit', () => {
    const json = (text: string) => texts(readJson(new TextEncoder().encode(text)));
    expect(json('[{"编号": 202603150001234567, "内容": 12.5}]')).toEqual([['202603150001234567', '12.5']]);
    expect(json('[{"编号": 2.02603E+14, "内容": true}]')).toEqual([['2.02603E+14', 'true']]);
  });
});
