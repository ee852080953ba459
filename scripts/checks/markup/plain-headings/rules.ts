/** Rules about headings typed as paragraphs. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'heading-plain': {
    severity: 'warning',
    fixable: true,
    clauses: ['R-GO-6.1c', 'WCAG-1.3.1'],
    zh: {
      summary: '带序号的小标题写成标题，不写成普通段落。',
      message: '小标题“{value}”写成了普通段落，页面目录和读屏软件认不出来。',
      fix: '改为 {marks} {value}',
    },
    en: {
      summary: 'Numbered headings are headings, not paragraphs.',
      message:
        'The heading "{value}" is a plain paragraph, so that the table of contents and screen readers do not treat it as a heading.',
      fix: 'Write {marks} {value}',
    },
    example: {
      bad: '**一、总体要求**\n\n……\n\n二、主要任务\n\n……',
      good: '## 一、总体要求\n\n……\n\n## 二、主要任务\n\n……',
    },
  },
});
