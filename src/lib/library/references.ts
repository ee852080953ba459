import { relationNames } from '../../../schemas/relations.ts';
import { queriedEntries } from './declared-queries.ts';
import { changeNames } from './document-history.ts';
import { isType, type Entry } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import { declaredIds } from './relations.ts';

/** Ids of all entries to which an entry declares a relation, in any field. */
export const referencesOf = (entry: Entry): string[] => relationNames.flatMap((name) => declaredIds(entry, name));

/**
 * Visible entries of other sites whose change can alter a page of `site`: those in its lists, found by its queries,
 * shown on its home page, or at an end of a relation; other versions of its documents; and the documents their status
 * depends on, directly or not.
 */
export function foreignEntries(library: Library, site: string): Entry[] {
  const ownIds = new Set(library.entries({ site }).map(({ id }) => id));
  const { statusNotice } = library.site(site).record;
  const wanted = new Set([
    ...library.entries({ site }).flatMap(referencesOf),
    ...(statusNotice === undefined ? [] : [statusNotice]),
  ]);
  const queried = queriedEntries(library, site);
  const listed = new Set(library.columns(site).flatMap(({ path }) => library.entries({ site, column: path })));
  const direct = library
    .sites()
    .filter(({ id }) => id !== site)
    .flatMap(({ id }) => library.entries({ site: id }))
    .filter(
      (entry) =>
        wanted.has(entry.id) ||
        queried.has(entry) ||
        referencesOf(entry).some((id) => ownIds.has(id)) ||
        listed.has(entry) ||
        (isType(entry, 'notice') && entry.data.placements.includes(site)),
    );
  const found = new Set(direct);
  for (const own of library.entries({ site }))
    if (isType(own, 'policy'))
      for (const version of library.versions(own)) if (version.site !== site) found.add(version);
  // A set also iterates over what is added during the loop.
  for (const entry of found)
    for (const other of statusSources(library, entry)) if (other.site !== site) found.add(other);
  return [...found].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Entries that the status of `entry` depends on. */
function statusSources(library: Library, entry: Entry): Entry[] {
  if (isType(entry, 'interpretation')) return library.targets('interprets', entry);
  if (!isType(entry, 'policy')) return [];
  return changeNames.flatMap((name) => [...library.targets(name, entry), ...library.referrers(name, entry)]);
}
