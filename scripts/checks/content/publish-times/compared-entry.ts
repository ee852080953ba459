/** Entries whose times are compared with the history of the repository. */
import type { Rules } from '../../../../schemas/rulepack.ts';
import type { LocalTime } from '../../../../src/lib/model/local-time.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import type { ValidEntry } from '../../metadata/valid-entries.ts';

/** A site that states since when its entries are edited in this repository; earlier ones were imported. */
export interface ComparedSite {
  since: string;
  row: NonNullable<NonNullable<Rules['publishing']>['firstCommitWithin']>;
  review: Rules['review'];
}
export interface ComparedEntry extends ValidEntry {
  site: ComparedSite;
}

/** The last minute at which something that belongs to a moment may have happened. */
export const latestFor = (moment: LocalTime, { row }: ComparedSite): LocalTime =>
  `${dayAfter(moment.slice(0, 10), row.value)}${moment.slice(10)}`;
