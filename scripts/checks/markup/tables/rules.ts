/** Rules about tables that are not recognized, surplus cells, and tables without an end. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'table-literal': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5', 'WCAG-1.3.1'],
    zh: {
      summary: '表格写完整，不会连成一段文字。',
      message: '从“{value}”起的 {rows} 行像是表格，但缺少表头下面的横线，会连成一段文字。',
      fix: '表头下面加一行 | --- | --- |，每行的列数相同，表格前后各空一行；不是表格的，在 | 前面加反斜杠。',
    },
    en: {
      summary: 'Tables are complete, so that they do not become one paragraph.',
      message:
        'The {rows} lines from "{value}" on look like a table without its delimiter row and become one paragraph.',
      fix: 'Put | --- | --- | under the first row, with the same number of cells in every row and empty lines before and after; put a backslash before a | that is text.',
    },
    example: { bad: '| 区域 | 户数 |\n| 青河路 | 512 |', good: '| 区域 | 户数 |\n| --- | --- |\n| 青河路 | 512 |' },
  },
  'table-cells': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5', 'WCAG-1.3.1'],
    zh: {
      summary: '表格每一行的格数不超过表头，表格后面空一行。',
      message: '“{value}”这一行有 {cells} 格，表头有 {columns} 格；多出的格不显示，没有竖线的行会并入表格。',
      fix: '补上表头缺的格，或者删去多余的竖线；表格后面的文字与表格之间空一行；竖线是文字的，前面加反斜杠。',
    },
    en: {
      summary: 'No row of a table has more cells than the first, and an empty line ends the table.',
      message:
        'The row "{value}" has {cells} cells, the first row {columns}; surplus cells are dropped, and lines without | become part of the table.',
      fix: 'Complete the first row or delete the surplus | characters; put an empty line after the table and a backslash before a | that is text.',
    },
    example: {
      bad: '| 区域 | 户数 |\n| --- | --- |\n| 青河路 | 512 | 22时 |',
      good: '| 区域 | 户数 | 时间 |\n| --- | --- | --- |\n| 青河路 | 512 | 22时 |',
    },
  },
  'table-size': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '表格不过大。',
      message: '这个表格有 {value} 个单元格，超过上限 {limit} 个。',
      fix: '大的表格做成 xlsx 或 csv 附件，正文中列出主要数据。',
    },
    en: {
      summary: 'Tables are not too large.',
      message: 'This table has {value} cells, more than {limit}.',
      fix: 'Make large tables an attachment and give the main figures in the text.',
    },
    example: { bad: '(一万行、一百列的表格)', good: '[全部数据](data.xlsx)' },
  },
});
