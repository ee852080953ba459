/** The lists of the manifest, to whose places the facets of entries refer. */
import { types } from '../../../schemas/index.ts';
import { searchedSites } from '../../../src/lib/library/searched-entries.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import type { Manifest } from '../../../src/lib/search/index-files.ts';
import { STATUS_NAMES } from '../../../src/lib/types/status.ts';

export type FacetLists = Pick<Manifest, 'columns' | 'types' | 'statuses' | 'sites'>;

export function facetLists(library: Library, siteId: string): FacetLists {
  return {
    columns: library.columns(siteId).map(({ path, name, url }) => ({ path, name, url })),
    types: Object.values(types).map(({ name, label }) => ({ key: name, label })),
    statuses: Object.entries(STATUS_NAMES).map(([key, label]) => ({ key, label })),
    sites: searchedSites(library, siteId).map((id) => {
      const { record, origin } = library.site(id);
      return { id, name: record.standardName, origin: id === siteId ? '' : origin };
    }),
  };
}
