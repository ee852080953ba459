import { expect, it } from 'vitest';
import { joinWideLines, wideBreaks } from './wide-lines.ts';

it('line ends go between Chinese characters and stay beside other words', () => {
  expect(joinWideLines('供水管\n网，\n“青”\nGDP\nand\n河')).toBe('供水管网，“青”\nGDP\nand\n河');
  expect(wideBreaks('甲\n乙\nb')).toEqual([{ start: 1, end: 2 }]);
});
