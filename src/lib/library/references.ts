import type { Entry } from './types.ts';
import { isType, type Library } from './library.ts';

/** Ids of other entries an entry declares a relation to, whichever field says so. */
export function referencesOf(entry: Entry): string[] {
  const own = [...entry.data.replaces, ...(entry.data.replacedBy === undefined ? [] : [entry.data.replacedBy])];
  if (isType(entry, 'interpretation')) own.push(...entry.data.interprets);
  if (isType(entry, 'policy'))
    own.push(...entry.data.validity.amends, ...entry.data.validity.repeals, ...entry.data.commentary);
  if (isType(entry, 'page')) own.push(...entry.data.relatedDocuments);
  if (isType(entry, 'faq')) own.push(...entry.data.relatedServices, ...entry.data.relatedDocuments);
  if (isType(entry, 'leader')) own.push(...entry.data.speeches);
  if (isType(entry, 'institution')) own.push(...entry.data.leaders);
  if (isType(entry, 'service')) own.push(...entry.data.basisDocuments);
  return own;
}

/** Visible entries of other sites whose change can alter a page of `site`: lent to it, or at an end of a relation. */
export function foreignEntries(library: Library, site: string): Entry[] {
  const ownIds = new Set(library.entries({ site }).map(({ id }) => id));
  const wanted = new Set(library.entries({ site }).flatMap(referencesOf));
  return library
    .sites()
    .filter(({ id }) => id !== site)
    .flatMap(({ id }) => library.entries({ site: id }))
    .filter(
      (entry) =>
        wanted.has(entry.id) ||
        referencesOf(entry).some((id) => ownIds.has(id)) ||
        entry.data.alsoIn.some((column) => column.startsWith(`${site}/`)),
    );
}
