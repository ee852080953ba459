/** Queries written in content, and the entries of other sites they find. */
import { ALL_SITES, type DeclaredQuery } from '../../../schemas/entry-query.ts';
import type { Library } from '../queries/library.ts';
import { listOrder } from './order.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { rolesOf } from '../model/roles.ts';

/** Returns the queries that one kind of content of a site declares. */
type Declarer = (library: Library, site: string) => readonly DeclaredQuery[];

/** All places where content can declare queries. */
const DECLARERS: readonly Declarer[] = [
  (library, site) => library.entries({ site }).flatMap((entry) => rolesOf(entry).queries?.(entry.data) ?? []),
];

/** Ids of the sites that a query of `site` covers, in registry order. */
export function queriedSites(fleet: readonly Site[], { sites }: DeclaredQuery, site: string): string[] {
  if (sites === undefined) return [site];
  return fleet.map(({ id }) => id).filter((id) => sites === ALL_SITES || sites.includes(id));
}

/**
 * Entries that a query of `site` finds: in the order it names them, otherwise in list order.
 * @param scope entries of a site, or of a column of it with the columns below.
 * @param except the entry that contains the query; it is left out of the result.
 */
export function answerQuery(
  query: DeclaredQuery,
  site: string,
  fleet: readonly Site[],
  scope: (site: string, column: string | undefined) => readonly Entry[],
  except?: Entry,
): Entry[] {
  const { column, types, tags, ids } = query;
  const all = new Set(queriedSites(fleet, query, site).flatMap((siteId) => scope(siteId, column)));
  const found = [...all].filter(
    (entry) =>
      entry.id !== except?.id &&
      (types?.includes(entry.type) ?? true) &&
      (tags?.some((tag) => entry.data.tags.includes(tag)) ?? true) &&
      (ids?.includes(entry.id) ?? true),
  );
  const order = ids ? (a: Entry, b: Entry) => ids.indexOf(a.id) - ids.indexOf(b.id) : listOrder;
  return found.sort(order).slice(0, query.limit);
}

/** Entries that are on pages of `site` because it queries for them. */
export function queriedEntries(library: Library, site: string): Set<Entry> {
  return new Set(
    DECLARERS.flatMap((declared) => declared(library, site)).flatMap((query) => library.query(query, site)),
  );
}
