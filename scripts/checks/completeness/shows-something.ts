/** Whether visitors find anything in a column. */
import { isColumnView, type ColumnView } from '../../../schemas/column.ts';
import { entranceUrl } from '../../../src/lib/interaction/entrance.ts';
import { catalogueDatasets } from '../../../src/lib/library/data-catalogue.ts';
import type { Column } from '../../../src/lib/model/column.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { Library } from '../../../src/lib/queries/library.ts';

type Shows = (library: Library, column: Column) => boolean;
const hasBelow: Shows = (library, { site, path }) => library.entries({ site, column: path, deep: true }).length > 0;
const hasCatalogue: Shows = (library, { site }) => library.catalogue(site).entries.length > 0;

/** Views show entries that are elsewhere; a request page needs none. */
const VIEW_SHOWS: Readonly<Record<ColumnView, Shows>> = {
  'online-services': (library, { site }) => library.entries({ site, type: 'service' }).length > 0,
  'data-catalogue': (library, column) => catalogueDatasets(library, column).length > 0,
  'document-library': hasBelow,
  'letter-statistics': (library, { site }) => library.entries({ site, type: 'letter' }).length > 0,
  'disclosure-platform': hasCatalogue,
  catalogue: hasCatalogue,
  'disclosure-request': () => true,
  interaction: hasBelow,
};

/** An entry, own, shared or queried, an entrance that is connected, or what a view gathers. */
export function showsSomething(library: Library, site: Site, column: Column): boolean {
  const { presentation, entrance } = column.record;
  if (isColumnView(presentation)) return VIEW_SHOWS[presentation](library, column);
  if (library.entries({ site: column.site, column: column.path }).length > 0) return true;
  return entrance !== undefined && entranceUrl(site, entrance) !== undefined;
}
