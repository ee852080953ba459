/** Rules about text that is not shown on the page. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'definition-unused': {
    severity: 'error',
    fixable: true,
    clauses: ['DESIGN-5'],
    zh: {
      summary: '方括号加冒号开头的行不会消失。',
      message: '“{value}”会被当作链接的地址，这一行不显示。',
      fix: '是文字的，在 [ 前面加反斜杠：\\[1]: ……；不用的链接地址删去。',
    },
    en: {
      summary: 'A line that begins with brackets and a colon is shown.',
      message: '"{value}" is read as the definition of a link address, and the line is not shown.',
      fix: 'Put a backslash before the [ if it is text; delete unused definitions.',
    },
    example: { bad: '[1]: 本办法第三条', good: '\\[1]: 本办法第三条' },
  },
  'text-lost': {
    severity: 'error',
    clauses: ['R-GO-6.1c', 'DESIGN-5'],
    zh: {
      summary: '写下的文字都显示在网页上。',
      message: '从“{value}”起的文字不会显示在网页上：前面的符号使它成了记号的一部分。',
      fix: '在前面的符号（例如 [、<、`）之前加反斜杠，或者改用全角符号。',
    },
    en: {
      summary: 'Everything that was typed is shown.',
      message: 'The text from "{value}" on is not shown: characters before it make it part of the markup.',
      fix: 'Put a backslash before the character in front of it, such as [, < or `.',
    },
    example: { bad: '```水闸\n代码\n```', good: '水闸' },
  },
});
