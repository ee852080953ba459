import type { Entry } from '../model/entry.ts';

/** Queries of a preview in a fleet that uses sign-off. In a release everything is signed off, and both are silent. */
export interface SignOffQueries {
  /** Chinese names of the roles that have not approved the entry as it is; undefined where nothing is awaited. */
  awaitedRoles(entry: Entry): readonly string[] | undefined;
  /** How many entries of the site are not signed off; null where nobody knows, undefined where this is no preview. */
  unsignedEntries(site: string): number | null | undefined;
}
