import { relationNames } from '../../../schemas/relations.ts';
import { queriedEntries } from './declared-queries.ts';
import type { Library } from './library.ts';
import { declaredIds } from './relations.ts';
import type { Entry } from './types.ts';

/** Ids of other entries an entry declares a relation to, whichever field says so. */
export const referencesOf = (entry: Entry): string[] => relationNames.flatMap((name) => declaredIds(entry, name));

/** Visible entries of other sites whose change can alter a page of `site`: lent to it, queried by it, or at an end of a relation. */
export function foreignEntries(library: Library, site: string): Entry[] {
  const ownIds = new Set(library.entries({ site }).map(({ id }) => id));
  const wanted = new Set(library.entries({ site }).flatMap(referencesOf));
  const queried = queriedEntries(library, site);
  return library
    .sites()
    .filter(({ id }) => id !== site)
    .flatMap(({ id }) => library.entries({ site: id }))
    .filter(
      (entry) =>
        wanted.has(entry.id) ||
        queried.has(entry) ||
        referencesOf(entry).some((id) => ownIds.has(id)) ||
        entry.data.alsoIn.some((column) => column.startsWith(`${site}/`)),
    );
}
