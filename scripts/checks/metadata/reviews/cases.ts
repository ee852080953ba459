import { inInstitution, inLeader, inPage, inPortal, type RuleCase } from '../../testing/rule-case.ts';

/** Published before the day of its last review, so that the review is what counts. */
const PUBLISHED = inPage("publishedAt: '2025-01-10 09:00'", "publishedAt: '2023-01-10 09:00'");
const reviewed = (day: string) => inPage("lastReviewedAt: '2025-01-10'", `lastReviewedAt: '${day}'`);
const reviewBy = (day: string) => inPage("reviewBy: '2026-01-10'", `reviewBy: '${day}'`);

export const cases: readonly RuleCase[] = [
  {
    rule: 'review-overdue',
    title: 'a page that should have been reviewed the day before',
    changes: [reviewBy('2025-05-31')],
    expect: ['13:17'],
    says: ['2025-05-31', '办公室的乙', 'R-GO-4.1.0c'],
  },
  {
    rule: 'review-overdue',
    title: 'a page not reviewed for a year and a day, whatever its next review date',
    changes: [PUBLISHED, reviewed('2024-05-31'), reviewBy('2074-01-10')],
    expect: ['13:17'],
    says: ['2025-05-31'],
  },
  {
    rule: 'review-overdue',
    title: 'nothing wrong with a page changed since the review that was planned',
    changes: [inPage('editor: 乙\n', "editor: 乙\nupdatedAt: '2025-05-31 18:00'\n"), reviewBy('2025-05-31')],
    expect: [],
  },
  {
    rule: 'review-overdue',
    title: 'a leader never reviewed, published a year and a day ago',
    changes: [inLeader("publishedAt: '2025-02-01 09:00'", "publishedAt: '2024-05-31 09:00'")],
    expect: ['4:14'],
    says: ['publishedAt', '2025-05-31'],
  },
  {
    rule: 'review-overdue',
    title: 'an institution never reviewed, last changed a year and a day ago',
    changes: [
      inInstitution(
        "publishedAt: '2025-02-01 10:00'",
        "publishedAt: '2023-02-01 10:00'\nupdatedAt: '2024-05-31 10:00'",
      ),
    ],
    expect: ['5:12'],
    says: ['updatedAt', '2025-05-31'],
  },
  {
    rule: 'review-overdue',
    title: 'nothing wrong with a page that is archived',
    changes: [
      inPage('editor: 乙\n', "editor: 乙\nstate: 已归档\narchivedAt: '2025-05-01 09:00'\n"),
      reviewBy('2025-05-31'),
    ],
    expect: [],
  },
  {
    rule: 'review-overdue',
    title: 'nothing wrong with an old page of a site that is not open yet',
    changes: [reviewBy('2025-05-31'), inPortal('status: live', 'status: draft')],
    expect: [],
  },
  {
    rule: 'review-due-soon',
    title: 'a page to be reviewed today',
    changes: [reviewBy('2025-06-01')],
    expect: ['13:17'],
    says: ['2025-06-01'],
  },
  {
    rule: 'review-due-soon',
    title: 'a page reviewed a year ago to the day',
    changes: [PUBLISHED, reviewed('2024-06-01'), reviewBy('2074-01-10')],
    expect: ['13:17'],
  },
  {
    rule: 'review-due-soon',
    title: 'a page with 30 days left',
    changes: [reviewBy('2025-07-01')],
    expect: ['13:17'],
  },
  {
    rule: 'review-due-soon',
    title: 'nothing wrong with a page with 31 days left',
    changes: [reviewBy('2025-07-02')],
    expect: [],
  },
];
