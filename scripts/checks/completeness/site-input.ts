/** Input of the subjects of this check: the sites in use, with what their rule packs require of them. */
import type { Audience } from '../../../schemas/completeness.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { Clock } from '../../../src/lib/calendar/clock.ts';
import { columnClosedSince } from '../../../src/lib/status/archiving.ts';
import type { Column } from '../../../src/lib/model/column.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { columnPlaces, siteRecord, type SiteRecordPlace } from '../metadata/column-places.ts';
import { unreadSites } from '../metadata/unread.ts';
import type { FieldPath } from '../rules/places.ts';
import { audiencesOf } from './audiences.ts';
import { showsSomething } from './shows-something.ts';

export interface ColumnInUse {
  column: Column;
  /** In the record of the site. */
  path: FieldPath;
  /** Whether visitors find anything there. */
  isFilled: boolean;
}

export interface CompletenessSite {
  site: Site;
  record: SiteRecordPlace;
  fleet: LoadedFleet;
  library: Library;
  /** Not that of the library: what a check asks does not affect the validity of a build. */
  clock: Clock;
  rules: Rules;
  audiences: readonly Audience[];
  /** Columns that are neither merged nor archived, depth first. */
  columns: readonly ColumnInUse[];
}

/**
 * Sites that visitors use, as far as their entries can be read: what is wrong with an entry is reported there, and it
 * is not missing. One that is being prepared need not have everything, and one that is closed, moving or off
 * line is not held to the duties of a running site.
 */
export function completenessSites(fleet: LoadedFleet, library: Library): CompletenessSite[] {
  const unread = unreadSites(fleet);
  /** A portal shows entries of departments too. */
  const isRead = ({ id, record }: Site) => !unread.has(id) && (record.kind !== 'portal' || unread.size === 0);
  return fleet.parsed.sites
    .filter((site) => site.record.status === 'live' && isRead(site))
    .map((site): CompletenessSite => {
      const rules = library.rules(site.id);
      return {
        site,
        record: siteRecord(fleet, site),
        fleet,
        library,
        clock: fleet.clock,
        rules,
        audiences: audiencesOf(site, rules),
        columns: columnPlaces(fleet, site)
          .filter(({ column }) => columnClosedSince(column, fleet.clock) === undefined)
          .map(({ column, path }) => ({ column, path, isFilled: showsSomething(library, site, column) })),
      };
    });
}
