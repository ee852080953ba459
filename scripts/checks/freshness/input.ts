/** Input of the subjects of this check. */
import type { Column } from '../../../src/lib/model/column.ts';
import { isKeptUp } from '../../../src/lib/status/site-banner.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { columnPlaces, siteRecord, type SiteRecordPlace } from '../metadata/column-places.ts';
import type { FieldPath } from '../rules/places.ts';
import { type SiteDeadlines, siteDeadlines } from './site-deadlines.ts';

export interface FreshnessSite extends SiteDeadlines {
  record: SiteRecordPlace;
  /** Paths of its columns in the record. */
  paths: ReadonlyMap<Column, FieldPath>;
}

export interface FreshnessInput {
  fleet: LoadedFleet;
  library: Library;
  /** Sites that have to be kept up to date. */
  sites: readonly FreshnessSite[];
}

export function freshnessInput(fleet: LoadedFleet, library: Library): FreshnessInput {
  const sites = fleet.parsed.sites.filter(isKeptUp).map((site) => ({
    ...siteDeadlines(library, site, fleet.clock),
    record: siteRecord(fleet, site),
    paths: new Map(columnPlaces(fleet, site).map(({ column, path }) => [column, path])),
  }));
  return { fleet, library, sites };
}
