import { expect, it } from 'vitest';
import { spreadsheetText } from './spreadsheet-text.ts';

it('is what a spreadsheet program would run, made text', () => {
  expect(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '标题=1', ''].map(spreadsheetText)).toEqual([
    "'=1+1",
    "'+86",
    "'-1",
    "'@SUM(A1)",
    "'\t=1",
    '标题=1',
    '',
  ]);
});
