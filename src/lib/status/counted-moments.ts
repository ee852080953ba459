/** The moments at which a column was updated, by what its class counts. */
import type { Clock } from '../calendar/clock.ts';
import { isType, type Entry } from '../model/entry.ts';
import type { LocalTime } from '../model/local-time.ts';
import { lastChange } from './last-change.ts';

/**
 * What counts as an update: a new entry, a new or changed entry, a published letter, or an entry for a year later than
 * all before it.
 */
export type Counted = 'entries' | 'updates' | 'publishedLetters' | 'laterYears';

/** Whether entries of these types can be what counts: a column that takes no letters publishes none (R-DL-15.1.4b). */
export const canCount = (counts: Counted, types: readonly string[]): boolean =>
  counts !== 'publishedLetters' || types.includes('letter');

/**
 * Oldest first. An entry without a valid time of publication never reaches a column, so it counts as no update
 * (国办秘函〔2019〕19号: 未注明信息发布时间的视为不更新).
 */
export function countedMoments(entries: readonly Entry[], counts: Counted, clock: Clock): LocalTime[] {
  return momentsOf[counts](entries, clock).sort();
}

const published = (entries: readonly Entry[]) => entries.map(({ data }) => data.publishedAt);

const momentsOf: Readonly<Record<Counted, (entries: readonly Entry[], clock: Clock) => LocalTime[]>> = {
  entries: published,
  updates: (entries, clock) => [
    ...published(entries),
    ...entries.map((entry) => lastChange(entry, clock) ?? '').filter((at) => at !== '' && clock.reached(at)),
  ],
  publishedLetters: (entries) => published(entries.filter((entry) => isType(entry, 'letter'))),
  laterYears: (entries) => {
    let latest = -Infinity;
    return entries
      .toSorted((a, b) => (a.data.publishedAt < b.data.publishedAt ? -1 : 1))
      .filter((entry) => {
        const year = yearOf(entry);
        const isLater = year > latest;
        latest = Math.max(latest, year);
        return isLater;
      })
      .map(({ data }) => data.publishedAt);
  },
};

/** The year that a yearly report is about. */
const yearOf = (entry: Entry): number =>
  (isType(entry, 'report') || isType(entry, 'disclosure') ? entry.data.year : undefined) ?? -Infinity;
