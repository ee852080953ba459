import type { FleetRecord } from '../../../schemas/fleet.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { Column } from '../model/column.ts';
import type { Site } from '../model/site.ts';

/** Queries about sites and their columns. */
export interface SiteQueries {
  readonly fleet: FleetRecord;
  /** In registry order. */
  sites(): readonly Site[];
  /** @throws where the fleet has no such site: an error of the caller. */
  site(id: string): Site;
  /** @param path of the column, as `zwgk/zcwj`. */
  column(site: string, path: string): Column | undefined;
  /** All columns of the site, depth first. */
  columns(site: string): Column[];
  /** From the top level down to `column` itself. */
  trail(column: Column): Column[];
  /** Requirements of the rule packs of a site, less what its waivers allow. */
  rules(site: string): Rules;
}
