import type { Problem } from '../../../../src/lib/model/problem.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { atEntry } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { validEntries } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** Longest time between reviews of an overview if no rule pack sets another (R-DL-15.1.1). */
const REVIEW_WITHIN = 'P12M';

export const reviews = defineSubject({ rules, find: findReviews });

/**
 * Permanent pages are reviewed by the day the entry states, and within the time that the class of their column allows.
 */
function findReviews({ fleet }: MetadataInput): Problem[] {
  return validEntries(fleet).flatMap(({ parsed, entry }) => {
    const { library } = fleet;
    if (library?.entry(entry.id) !== entry) return [];
    const { lastReviewedAt, reviewBy, state } = entry.data;
    if (lastReviewedAt === undefined || state === 'archived') return [];
    const { class: columnClass } = library.columnOf(entry).record;
    const within = library.rules(entry.site).columnClasses?.[columnClass]?.review?.value ?? REVIEW_WITHIN;
    const latest = dayAfter(lastReviewedAt, within);
    const due = reviewBy !== undefined && reviewBy < latest ? reviewBy : latest;
    return library.clock.isOver(due)
      ? [report('review-overdue', atEntry(parsed, ['lastReviewedAt']), { value: lastReviewedAt, params: { due } })]
      : [];
  });
}
