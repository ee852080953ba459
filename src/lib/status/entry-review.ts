/** When a permanent page has to be reviewed (R-DL-15.1.1, R-GO-4.1.0c). */
import type { Basis } from '../../../schemas/rule-row.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import { type Clock, nextDay } from '../calendar/clock.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { LocalTime } from '../model/local-time.ts';
import { dayAfter, dayBefore } from '../rulepacks/day-after.ts';
import { archivedSince } from './archiving.ts';
import { lastChange } from './last-change.ts';
import { remindBefore } from './update-interval.ts';

export interface EntryReview extends Basis {
  entry: Entry;
  /** The field the time is counted from: the last review, the last change, or the publication. */
  since: 'lastReviewedAt' | 'updatedAt' | 'publishedAt';
  /** Its day. */
  day: string;
  /** Longest time between reviews. */
  within: string;
  /** The last day on which the review is in time. */
  lastDay: string;
  /** First minute at which it is overdue. */
  overdueFrom: LocalTime;
  state: 'fresh' | 'dueSoon' | 'overdue';
}

/**
 * Pages in a column whose class is reviewed, whether or not a review was ever written down, and entries elsewhere that
 * state a review themselves. A change counts as a review; so does the publication where there was neither.
 *
 * @param column of the entry.
 * @returns undefined where nothing has to be reviewed: other entries, archived ones, and where no pack sets a time.
 */
export function entryReview(entry: Entry, column: Column, rules: Rules, clock: Clock): EntryReview | undefined {
  const { lastReviewedAt, reviewBy, publishedAt } = entry.data;
  const ofClass = rules.columnClasses?.[column.record.class]?.review;
  const row = ofClass ?? (lastReviewedAt === undefined ? undefined : rules.updates?.staticPages);
  if (!row || archivedSince(entry, column, clock) !== undefined) return undefined;
  const changed = lastChange(entry, clock);
  const [{ since, day }] = [
    { since: 'lastReviewedAt' as const, day: lastReviewedAt ?? '' },
    { since: 'updatedAt' as const, day: changed !== undefined && clock.reached(changed) ? changed.slice(0, 10) : '' },
    { since: 'publishedAt' as const, day: publishedAt.slice(0, 10) },
  ].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)) as [Pick<EntryReview, 'since' | 'day'>];
  const latest = dayAfter(day, row.value);
  // A planned review that was done, or made needless by a change, is no longer planned.
  const lastDay = reviewBy !== undefined && reviewBy > day && reviewBy < latest ? reviewBy : latest;
  const overdueFrom = `${nextDay(lastDay)} 00:00`;
  const isSoon = clock.reached(dayBefore(lastDay, remindBefore(column.record.class, rules)));
  return {
    entry,
    since,
    day,
    within: row.value,
    lastDay,
    overdueFrom,
    state: clock.reached(overdueFrom) ? 'overdue' : isSoon ? 'dueSoon' : 'fresh',
    clauses: row.clauses,
    confidence: row.confidence,
  };
}
