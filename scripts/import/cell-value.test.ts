import { describe, expect, it } from 'vitest';
import { cellValue } from './cell-value.ts';
import type { CellKind, ImportColumn } from './column.ts';
import { textCell } from './table.ts';

const column = (kind: CellKind): ImportColumn => ({
  key: 'x',
  label: '列',
  kind,
  required: false,
  help: '',
  example: '2026-03-02 09:15',
});
const read = (text: string, kind: CellKind) => cellValue(textCell(text), column(kind));

describe('a day or a moment', () => {
  it.each([
    ['as entries write it', '2026-03-02 09:15', '2026-03-02 09:15'],
    ['with a second', '2026-03-02 09:15:59', '2026-03-02 09:15'],
    ['with slashes', '2026/3/2 9:05', '2026-03-02 09:05'],
    ['with points', '2026.3.2', '2026-03-02'],
    ['in Chinese', '2026年3月2日', '2026-03-02'],
    ['in Chinese with the time', '2026年3月2日 9时15分', '2026-03-02 09:15'],
    ['in the afternoon', '2026-3-2 下午 3:20', '2026-03-02 15:20'],
    ['at noon by another clock', '2026-3-2 PM 12:20', '2026-03-02 12:20'],
    ['without separators', '20260302', '2026-03-02'],
    ['of another time zone', '2026-03-02T01:15:00Z', '2026-03-02 09:15'],
    ['in full-width digits after a full-width space', '\u3000２０２６-０３-０２\u3000', '2026-03-02'],
    ['as a serial number', '46083', '2026-03-02'],
    ['as a serial number with a time', '46083.385416666664', '2026-03-02 09:15'],
    ['as a serial number typed as text', '46083.5', '2026-03-02 12:00'],
  ])('is read %s', (_, cell, expected) => {
    expect(read(cell, 'moment')).toEqual({ value: expected });
  });
  it.each([
    ['a day that does not exist', '2026-02-30', '不是存在的日期'],
    ['an hour that does not exist', '2026-02-03 25:00', '不是存在的日期'],
    ['words', '昨天', '不是日期'],
    ['a number that is no day', '12', '不是日期'],
    ['nine digits', '202603021', '不是日期'],
    ['a formula without a value', '#N/A', '是出错的公式'],
  ])('is refused as %s', (_, cell, wrong) => {
    expect(read(cell, 'moment')).toMatchObject({ wrong });
  });
  it('keeps the day only where a day is asked for', () => {
    expect(read('2026-03-02 09:15', 'day')).toEqual({ value: '2026-03-02' });
  });
});

describe('text', () => {
  it('loses what nobody can see and keeps its lines', () => {
    expect(read('\uFEFF  第一行\u200B \r\n\u3000\u3000第二行\u0000\n', 'text')).toEqual({ value: '第一行\n第二行' });
  });
  it('is put on one line where one is asked for', () => {
    expect(read('第一行\n第二行', 'line')).toEqual({ value: '第一行 第二行' });
  });
  it.each(['', '  ', '\u3000', '\u200B'])('is nothing where the cell holds %j', (cell) => {
    expect(read(cell, 'text')).toEqual({ value: undefined });
  });
  it('keeps a number as it is written', () => {
    expect(read('20260001', 'line')).toEqual({ value: '20260001' });
  });
});

describe('what was lost on the way is sent back', () => {
  it.each([
    ['a formula without a value', '#N/A', '是出错的公式'],
    ['a formula of a newer program', '#SPILL!', '是出错的公式'],
    ['a column too narrow', '########', '列太窄'],
    ['a number in scientific notation', '2.02603E+14', '科学计数法'],
    ['one with a comma for the point', '2,02603E+14', '科学计数法'],
    ['one in small letters and full width', '２．０２６０３e＋１４', '科学计数法'],
    ['a character of private use', '我住\uE000山路', 'U+E000'],
    ['a character that could not be decoded', '王\uFFFD国', 'U+FFFD'],
    ['half a character', '王\uD842', 'U+D842'],
  ])('%s', (_, text, wrong) => {
    for (const kind of ['line', 'text', 'moment', 'integer', 'list'] as const)
      expect(read(text, kind)).toMatchObject({ wrong: expect.stringContaining(wrong) });
  });
  it.each(['3E5', 'A1E+2', '第2.5E区', '#1', '〓山路', '王䶮'])('and %j is not', (text) => {
    expect(read(text, 'line')).toEqual({ value: text });
  });
  it('but not for what is never kept', () => {
    expect(cellValue({ text: '1.10101E+17' }, { ...column('line'), discarded: true })).toEqual({ value: undefined });
  });
});

describe('numbers and yes or no', () => {
  it('are read as people write them', () => {
    expect(read('1,280', 'integer')).toEqual({ value: 1280 });
    expect(read('36', 'integer')).toEqual({ value: 36 });
    expect(read('是', 'boolean')).toEqual({ value: true });
    expect(read('FALSE', 'boolean')).toEqual({ value: false });
  });
  it('are refused where they are none', () => {
    expect(read('约30', 'integer')).toMatchObject({ wrong: '不是整数' });
    expect(read('1.5', 'integer')).toMatchObject({ wrong: '不是整数' });
    expect(read('也许', 'boolean')).toMatchObject({ wrong: '不是“是”或“否”' });
  });
});

describe('several values in a cell', () => {
  const labels = { web: '网络', phone: '电话' };
  it('are on lines of their own', () => {
    expect(read('甲\n\n乙；丙', 'list')).toEqual({ value: ['甲', '乙', '丙'] });
  });
  it('are words of a table, by key or by word', () => {
    expect(read('web', { choice: labels })).toEqual({ value: '网络' });
    expect(read('电话、web', { choices: labels })).toEqual({ value: ['电话', '网络'] });
    expect(read('__proto__', { choice: labels })).toEqual({ value: '__proto__' });
  });
  it('are groups between bars', () => {
    expect(read('身份证|1份\n申请表｜2份', { groups: ['name', 'copies'] })).toEqual({
      value: [
        { name: '身份证', copies: '1份' },
        { name: '申请表', copies: '2份' },
      ],
    });
    expect(read('身份证', { groups: ['name', 'copies'] })).toMatchObject({ fix: '每行用竖线“|”隔开：name | copies' });
  });
});
