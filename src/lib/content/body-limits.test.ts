import { expect, it } from 'vitest';
import { bodyExcess } from './body-limits.ts';

const reported = (body: string, format: 'md' | 'mdx' = 'md') => {
  const excess = bodyExcess(body, 10, format);
  return excess && [excess.line, Number(excess.value), excess.params.limit];
};

it('takes texts that are long and full of signs, as long as they have paragraphs', () => {
  expect(reported('甲&amp;乙 *丙* ~丁~ | 戊 |\n\n'.repeat(7_000))).toBeNull();
});

it('names the line on which too much begins, whatever is before it', () => {
  expect(reported(`一段。\n\n\n第二段。\n \n${'&nbsp;'.repeat(1_001)}`)).toEqual([15, 1_001, 1_000]);
  expect(reported(`\n\n${'*'.repeat(5_001)}`)).toEqual([12, 5_001, 5_000]);
});

it.each(['&amp;', '&#65;', '&#x41;', '&AMP;', '&frac12;'])('counts every form of character reference: %s', (text) => {
  expect(reported(text.repeat(1_001))).toEqual([10, 1_001, 1_000]);
  expect(reported(text.repeat(1_000))).toBeNull();
});

it('counts tags over the whole body, because each of them is looked at against the others', () => {
  expect(reported('<b>甲</b>\n\n'.repeat(25_001))).toEqual([10, 50_002, 50_000]);
});

it('counts signs of emphasis over the whole body too, because many blocks that are full of them add up', () => {
  expect(reported(`${'甲*'.repeat(3_000)}\n\n`.repeat(11))).toEqual([10, 33_000, 30_000]);
  expect(reported(`${'甲*'.repeat(3_000)}\n\n`.repeat(10))).toBeNull();
});

it('counts lines, each of which may be a paragraph', () => {
  expect(reported('甲\n\n'.repeat(50_001))).toEqual([10, 100_002, 100_000]);
  expect(reported('甲\n\n'.repeat(50_000))).toBeNull();
});

it('does not read through what may be one tag of the length of a book', () => {
  expect(reported(`<a ${'b '.repeat(10_001)}`)).toEqual([10, 20_000, 20_000]);
  expect(reported(`3 < 5\n\n${'字'.repeat(30_000)}`)).toBeNull();
});

it('is quick itself on a million characters of anything', () => {
  for (const text of ['<', '&', '&amp', '*', '|', ' ', '\n', ' \n', '&#'])
    expect(() => bodyExcess(text.repeat(1_000_000 / text.length), 1, 'mdx')).not.toThrow();
});

it.each(['[', '(', '{', '{`${'])('does not let brackets of MDX lie in each other without end: %s', (bracket) => {
  expect(reported(`{${bracket.repeat(300)}`, 'mdx')?.[2]).toBe(200);
  expect(reported(`{${'['.repeat(60)}\n\n${'['.repeat(150)}`, 'mdx')).toEqual([10, 211, 200]);
  expect(reported(bracket.repeat(300))).toBeNull();
  expect(reported('（见[附件](a.docx)）{/* 注 */}\n\n'.repeat(500), 'mdx')).toBeNull();
});
