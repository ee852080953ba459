/** Rules about invisible characters. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'invisible-reference': {
    severity: 'error',
    clauses: ['R-DL-24', 'DESIGN-5'],
    zh: {
      summary: '正文中不用字符代码写入看不见的字符。',
      message: '这段文字用字符代码写入了看不见的字符 {value}。',
      fix: '删去 &#…; 形式的代码。',
    },
    en: {
      summary: 'No invisible characters are written as character references.',
      message: 'This character reference stands for the invisible character {value}.',
      fix: 'Delete the &#…; reference.',
    },
    example: { bad: '通&#8203;知', good: '通知' },
  },
});
