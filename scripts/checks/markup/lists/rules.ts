/** Rules about characters that Markdown reads as list markers. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'list-number': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5'],
    zh: {
      summary: '网页上的序号与写的一样。',
      message: '这里的“{value}”会被当作列表的序号，在网页上变成“{shown}”。',
      fix: '不是列表的，在点或括号前加反斜杠：2026\\. 或 1\\)；是列表的，从小到大依次编号，写 1. 2. 3.。',
    },
    en: {
      summary: 'The page shows the numbers that were typed.',
      message: '"{value}" is read as the number of a list item here and becomes "{shown}" on the page.',
      fix: 'Put a backslash before the full stop or bracket (2026\\. or 1\\)) if it is not a list; number a list 1. 2. 3.',
    },
    example: { bad: '2026. 今年计划改造管网30公里。', good: '2026\\. 今年计划改造管网30公里。' },
  },
  'list-marker': {
    severity: 'warning',
    fixable: true,
    clauses: ['DESIGN-5'],
    zh: {
      summary: '行首的 *、+、- 不会意外变成列表的圆点。',
      message: '“{value}”行首的符号会变成列表的圆点。',
      fix: '符号是文字的，在前面加反斜杠：\\* 或 \\+；是列表的，用减号：- 第一项；从别处带来的页码删去。',
    },
    en: {
      summary: 'A *, + or - at the start of a line does not become a bullet by accident.',
      message: 'The character at the start of "{value}" becomes the bullet of a list.',
      fix: 'Put a backslash before a character that is text (\\* or \\+), write lists with hyphens, and delete page numbers.',
    },
    example: { bad: '* 本表为初步统计数。', good: '\\* 本表为初步统计数。' },
  },
});
