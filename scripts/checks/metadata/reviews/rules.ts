/** Periodic review of permanent pages. */
import { defineRules } from '../../rules/define-rules.ts';

const CLAUSES = [
  'R-DL-15.1.1',
  'R-DL-15.2.1',
  'R-DL-15.2.2',
  'R-DL-15.2.4',
  'R-GO-4.1.0c',
  'R-GO-4.1.6a',
  'R-LYG-7.1a',
  'R-YZ-19.4c',
] as const;

export const rules = defineRules({
  'review-overdue': {
    severity: 'warning',
    clauses: CLAUSES,
    zh: {
      summary: '固定页面按期复核。',
      message: '这一页应在 {due} 前复核（{clauses}）：从{since}的 {value} 起，一直没有改动，也没有复核。',
      fix: '请{unit}的{responsible}核对内容，需要改的改好，然后把 lastReviewedAt 写成复核的日期，reviewBy 写成下次复核的日期。',
    },
    en: {
      summary: 'Permanent pages are reviewed in time.',
      message:
        'This page was due for review by {due} ({clauses}): nothing was changed or reviewed since {since} on {value}.',
      fix: '{responsible} of {unit} reviews it, then writes the day into lastReviewedAt and the next one into reviewBy.',
    },
    example: {
      bad: "lastReviewedAt: '2024-03-01'\nreviewBy: '2025-03-01'",
      good: "lastReviewedAt: '2026-03-01'\nreviewBy: '2027-03-01'",
    },
  },
  'review-due-soon': {
    severity: 'info',
    clauses: CLAUSES,
    zh: {
      summary: '固定页面快到复核期限时提前提醒。',
      message: '这一页最迟 {due} 要复核（{clauses}），时间从{since}的 {value} 算起。',
      fix: '请{unit}的{responsible}核对内容，把复核的日期写在 lastReviewedAt。',
    },
    en: {
      summary: 'A permanent page is announced before its review is due.',
      message: 'This page must be reviewed by {due} ({clauses}), counted from {since} on {value}.',
      fix: '{responsible} of {unit} reviews it and writes the day into lastReviewedAt.',
    },
    example: { bad: "lastReviewedAt: '2025-12-10'", good: "lastReviewedAt: '2026-12-10'" },
  },
});
