/** Deadlines of one site of a loaded fleet, for the check and for whoever prints them. */
import type { Rules } from '../../../schemas/rulepack.ts';
import type { Clock } from '../../../src/lib/calendar/clock.ts';
import type { LocalTime } from '../../../src/lib/model/local-time.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { type ColumnDeadline, columnDeadlines, type UpdateState } from '../../../src/lib/status/column-deadlines.ts';
import { homeColumns, homeDeadline } from '../../../src/lib/status/home-deadline.ts';

export interface SiteDeadlines {
  site: Site;
  rules: Rules;
  /** Columns that show entries and are maintained, in the order of the record. */
  columns: readonly ColumnDeadline[];
  /** Undefined where no pack sets a time. */
  home: UpdateState | undefined;
}

/**
 * @param clock that of the checks (`fleet.clock`), or of the library for a page, so that its build knows until when
 *   the answer holds.
 */
export function siteDeadlines(library: Library, site: Site, clock: Clock): SiteDeadlines {
  const rules = library.rules(site.id);
  const columns = columnDeadlines({
    columns: library.columns(site.id),
    rules,
    entriesOf: ({ path }) => library.entries({ site: site.id, column: path }),
    letters: library.letters(site.id),
    clock,
  });
  return { site, rules, columns, home: homeDeadline(newestOnHomePage(library, site), rules, clock) };
}

function newestOnHomePage(library: Library, site: Site): LocalTime | undefined {
  const paths = homeColumns(site.record.home.blocks);
  const columns = paths.length > 0 ? paths.flatMap((path) => library.column(site.id, path) ?? []) : site.columns;
  return columns
    .flatMap((column) => library.entries({ site: site.id, column: column.path, deep: true }))
    .map(({ data }) => data.publishedAt)
    .sort()
    .at(-1);
}
