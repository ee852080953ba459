import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { LocatedYaml } from '../../../src/lib/content/located-yaml.ts';
import type { Column } from '../../../src/lib/model/column.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import type { FieldPath } from '../rules/places.ts';

/** The record of a site, used for the positions of problems. */
export interface SiteRecordPlace {
  site: string;
  file: string;
  yaml: LocatedYaml | undefined;
}

export function siteRecord(fleet: LoadedFleet, site: Site): SiteRecordPlace {
  const file = siteFile(site.id);
  return { site: site.id, file, yaml: fleet.parsed.records.get(file) };
}

/** Every column of a site with its path in the record, depth first. */
export function columnPlaces(
  fleet: LoadedFleet,
  site: Site,
): { column: Column; path: FieldPath; record: SiteRecordPlace }[] {
  const record = siteRecord(fleet, site);
  const walk = (columns: readonly Column[], parent: FieldPath): ReturnType<typeof columnPlaces> =>
    columns.flatMap((column, index) => {
      const path = [...parent, 'columns', index];
      return [{ column, path, record }, ...walk(column.children, path)];
    });
  return walk(site.columns, []);
}
