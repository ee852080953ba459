/** What a response needs depending on its kind. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'response-approval': {
    severity: 'error',
    clauses: ['R-LYG-7.2b'],
    zh: {
      summary: '回应突发事件要有宣传部门指导记录。',
      message: '这一条回应突发事件，缺少宣传部门指导记录（propagandaApproval）。',
      fix: '加上 propagandaApproval，写明指导单位（by）和日期（on）；这一项只作内部记录，网页上不显示。',
    },
    en: {
      summary: 'A response to an emergency records the guidance of the propaganda department.',
      message: 'This responds to an emergency and propagandaApproval is missing.',
      fix: 'Add propagandaApproval with by and on; it is an internal record and is never shown.',
    },
    example: {
      bad: 'subtype: 突发事件',
      good: "subtype: 突发事件\npropagandaApproval:\n  by: 市新闻主管部门\n  on: '2026-07-14'",
    },
  },
});
