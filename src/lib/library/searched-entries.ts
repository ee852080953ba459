import type { Library } from '../queries/library.ts';
import type { Entry } from '../model/entry.ts';
import { showsNoticeOnly } from '../status/site-banner.ts';

/** Sites whose entries the search of a site covers, itself first: of a portal, those of its departments too. */
export const searchedSites = (library: Library, site: string): string[] => [
  site,
  ...library
    .sites()
    .filter((other) => other.registration.portal === site && !showsNoticeOnly(other))
    .map(({ id }) => id),
];

/**
 * Entries in the search index of a site, each with the path of its column: the site's own entries, those of other
 * sites that its columns show (R-GO-5.3.3a), under the first such column of the tree, and of a portal the other entries
 * of its departments, in no column.
 */
export function searchedEntries(library: Library, site: string): Map<Entry, string> {
  const [, ...departments] = searchedSites(library, site);
  const found = new Map<Entry, string>(library.entries({ site }).map((entry) => [entry, entry.column]));
  for (const { path } of library.columns(site))
    for (const entry of library.entries({ site, column: path })) if (!found.has(entry)) found.set(entry, path);
  for (const department of departments)
    for (const entry of library.entries({ site: department })) if (!found.has(entry)) found.set(entry, '');
  return found;
}
