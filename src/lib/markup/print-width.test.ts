import { describe, expect, it } from 'vitest';
import { paperFor } from './print-width.ts';

const rows = (count: number, text: string) => [Array<string>(count).fill('栏目'), Array<string>(count).fill(text)];

describe('a table on paper', () => {
  it('stays as it is where it fits', () => {
    expect(paperFor([])).toBeNull();
    expect(paperFor(rows(5, '一段很长的中文，可以在任何地方换行'))).toBeNull();
    expect(paperFor(rows(6, '1234.56'))).toBeNull();
  });
  it('gets smaller letters as it gets wider', () => {
    expect(paperFor(rows(10, '1234.56'))).toBe('small');
    expect(paperFor(rows(12, '1234.56'))).toBe('smaller');
    expect(paperFor(rows(14, '1234.56'))).toBe('smallest');
    expect(paperFor(rows(30, '1234.56'))).toBe('broken');
  });
  it('is as wide as its longest words and numbers, in any cell', () => {
    expect(
      paperFor([
        ['编号', '说明'],
        ['A'.repeat(80), '短'],
      ]),
    ).toBe('small');
    expect(paperFor([['编号'], ['x'.repeat(500)]])).toBe('broken');
  });
  it('counts cells over several columns and rows once', () => {
    const spanned = [
      [
        { text: '单位', rows: 2 },
        { text: '取水量（万立方米）', columns: 3 },
      ],
      ['1234.56', '2345.67', '3456.78'],
      ['自来水公司', '1234.56', '2345.67', '3456.78'],
    ];
    expect(paperFor(spanned)).toBeNull();
    expect(paperFor([[{ text: '甲', columns: 65_000 }]])).toBe('broken');
  });
});
