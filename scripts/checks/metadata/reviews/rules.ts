/** Periodic review of permanent pages. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'review-overdue': {
    severity: 'warning',
    clauses: ['R-DL-15.1.1', 'R-GO-4.1.0c', 'R-LYG-7.1a', 'R-YZ-19.4c'],
    zh: {
      summary: '固定页面按期复核。',
      message: '这一页应在 {due} 前复核，最近一次复核是 {value}。',
      fix: '核对内容，需要改的改好，然后把 lastReviewedAt 写成复核的日期，reviewBy 写成下次复核的日期。',
    },
    en: {
      summary: 'Permanent pages are reviewed in time.',
      message: 'This page was due for review by {due}; it was last reviewed on {value}.',
      fix: 'Review it, then write the day into lastReviewedAt and the next one into reviewBy.',
    },
    example: {
      bad: "lastReviewedAt: '2024-03-01'\nreviewBy: '2025-03-01'",
      good: "lastReviewedAt: '2026-03-01'\nreviewBy: '2027-03-01'",
    },
  },
});
