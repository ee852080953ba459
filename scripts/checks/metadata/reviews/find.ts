import type { Param, Problem } from '../../../../src/lib/model/problem.ts';
import { type EntryReview, entryReview } from '../../../../src/lib/status/entry-review.ts';
import { isKeptUp } from '../../../../src/lib/status/site-banner.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { validEntries } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

const SINCE: Readonly<Record<EntryReview['since'], Param>> = {
  lastReviewedAt: { zh: '上次复核（lastReviewedAt）', en: 'the last review (lastReviewedAt)' },
  updatedAt: { zh: '上次改动（updatedAt）', en: 'the last change (updatedAt)' },
  publishedAt: { zh: '发布（publishedAt）', en: 'publication (publishedAt)' },
};

export const reviews = defineSubject({ rules, find: findReviews });

/** Reported at the field the time is counted from, because that is where the review is written down. */
function findReviews({ fleet }: MetadataInput): Problem[] {
  const { library, clock } = fleet;
  if (!library) return [];
  const keptUp = new Set(fleet.parsed.sites.filter(isKeptUp).map(({ id }) => id));
  return validEntries(fleet).flatMap(({ parsed, entry }) => {
    if (!keptUp.has(entry.site) || library.entry(entry.id) !== entry) return [];
    const column = library.columnOf(entry);
    const review = entryReview(entry, column, library.rules(entry.site), clock);
    if (!review || review.state === 'fresh') return [];
    const { responsible, ownerUnit: unit } = column.record;
    return [
      report(review.state === 'overdue' ? 'review-overdue' : 'review-due-soon', atEntry(parsed, [review.since]), {
        value: review.day,
        params: {
          due: review.lastDay,
          since: SINCE[review.since],
          clauses: review.clauses.join('、'),
          responsible,
          unit,
        },
      }),
    ];
  });
}
