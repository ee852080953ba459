/** Rules about backslashes that are not shown. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  backslash: {
    severity: 'warning',
    fixable: true,
    clauses: ['DESIGN-5'],
    zh: {
      summary: '反斜杠原样显示。',
      message: '“{value}”中的反斜杠会少显示一个。',
      fix: '每个要显示的反斜杠写两个。',
    },
    en: {
      summary: 'Backslashes are shown as typed.',
      message: 'A backslash of "{value}" is not shown.',
      fix: 'Write two for each that is to be shown.',
    },
    example: { bad: '共享文件夹 \\\\server\\share', good: '共享文件夹 \\\\\\\\server\\share' },
  },
});
