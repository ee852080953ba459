/** What filters and ranking know of an entry. */
import type { HitFacets } from './filters.ts';
import type { Manifest, ShardFacets } from './index-files.ts';

export interface EntryFacets extends HitFacets {
  /** Id of the site that owns it. */
  site: string;
}

export function facetsOfRow(manifest: Manifest, lists: ShardFacets, row: number): EntryFacets {
  const date = lists.dates[row] ?? '';
  const archivedOn = lists.archived[row] ?? '';
  const status = manifest.statuses[lists.statuses[row] ?? -1]?.key;
  return {
    column: manifest.columns[lists.columns[row] ?? -1]?.path ?? '',
    type: manifest.types[lists.types[row] ?? -1]?.key ?? '',
    site: manifest.sites[lists.sites[row] ?? -1]?.id ?? '',
    year: date.slice(0, 4),
    date,
    ...(status === undefined ? {} : { status }),
    ...(archivedOn === '' ? {} : { archivedOn }),
  };
}
