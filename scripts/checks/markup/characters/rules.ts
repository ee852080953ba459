/** Rules about characters nobody sees. */
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
      summary: 'No invisible characters by character reference.',
      message: 'This text brings in the invisible character {value} by a reference.',
      fix: 'Delete the &#…; reference.',
    },
    example: { bad: '通&#8203;知', good: '通知' },
  },
});
