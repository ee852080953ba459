/** Queries written in content, and what they bring from other sites. */
import { ALL_SITES, type DeclaredQuery } from '../../../schemas/entry-query.ts';
import type { Library } from './library.ts';
import type { Entry } from './types.ts';

/** Queries that one kind of content of a site declares. */
type Declarer = (library: Library, site: string) => readonly DeclaredQuery[];

/** Every place content declares queries in. */
const DECLARERS: readonly Declarer[] = [];

/** Ids of the sites a query of `site` asks. */
export function queriedSites(library: Pick<Library, 'sites'>, { sites }: DeclaredQuery, site: string): string[] {
  if (sites === undefined) return [site];
  return library
    .sites()
    .map(({ id }) => id)
    .filter((id) => sites === ALL_SITES || sites.includes(id));
}

/** Entries that stand on pages of `site` because it queries for them. */
export function queriedEntries(library: Library, site: string): Set<Entry> {
  return new Set(
    DECLARERS.flatMap((declared) => declared(library, site)).flatMap((query) => library.query(query, site)),
  );
}
