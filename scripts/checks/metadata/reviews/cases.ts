import { inPage, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'review-overdue',
    title: 'a page that should have been reviewed the day before',
    changes: [inPage("reviewBy: '2026-01-10'", "reviewBy: '2025-05-31'")],
    expect: ['13:17'],
    says: ['2025-05-31'],
  },
  {
    rule: 'review-overdue',
    title: 'nothing wrong with a page to be reviewed today',
    changes: [inPage("reviewBy: '2026-01-10'", "reviewBy: '2025-06-01'")],
    expect: [],
  },
  {
    rule: 'review-overdue',
    title: 'a page not reviewed for a year and a day, whatever its next review date',
    changes: [
      inPage("lastReviewedAt: '2025-01-10'", "lastReviewedAt: '2024-05-31'"),
      inPage("reviewBy: '2026-01-10'", "reviewBy: '2074-01-10'"),
    ],
    expect: ['13:17'],
    says: ['2025-05-31'],
  },
  {
    rule: 'review-overdue',
    title: 'nothing wrong with a page somebody looked at a year ago to the day',
    changes: [
      inPage("lastReviewedAt: '2025-01-10'", "lastReviewedAt: '2024-06-01'"),
      inPage("reviewBy: '2026-01-10'", "reviewBy: '2074-01-10'"),
    ],
    expect: [],
  },
];
