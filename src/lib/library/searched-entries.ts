import type { Library } from '../queries/library.ts';
import type { Entry } from '../model/entry.ts';

/**
 * Entries in the search index of a site, each with the path of its column: the site's own entries, and those of other
 * sites that its columns show (R-GO-5.3.3a), under the first such column of the tree.
 */
export function searchedEntries(library: Library, site: string): Map<Entry, string> {
  const found = new Map<Entry, string>(library.entries({ site }).map((entry) => [entry, entry.column]));
  for (const { path } of library.columns(site))
    for (const entry of library.entries({ site, column: path })) if (!found.has(entry)) found.set(entry, path);
  return found;
}
