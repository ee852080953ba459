import type { Library } from '../queries/library.ts';
import type { Entry } from '../model/entry.ts';

/**
 * What the search of a site finds, each with the path of the column it is found in: the site's own entries, and those
 * its columns show of other sites (R-GO-5.3.3a), in the first column of the tree that does.
 */
export function searchedEntries(library: Library, site: string): Map<Entry, string> {
  const found = new Map<Entry, string>(library.entries({ site }).map((entry) => [entry, entry.column]));
  for (const { path } of library.columns(site))
    for (const entry of library.entries({ site, column: path })) if (!found.has(entry)) found.set(entry, path);
  return found;
}
