/**
 * Sites of which something could not be read: an invalid record, an invalid entry, an id shared by two entries. What
 * seems empty or unknown there may only follow from a problem reported elsewhere, so nothing is concluded from it.
 */
import type { LoadedFleet } from '../../lib/load-fleet.ts';

export function unreadSites({ parsed, files }: LoadedFleet): ReadonlySet<string> {
  const read = new Set(parsed.sites.map(({ id }) => id));
  const named = [
    ...(parsed.fleet?.sites ?? []).map(({ id }) => id),
    ...files.records.flatMap(({ path }) => siteOf(path)),
  ];
  const unread = new Set(named.filter((id) => !read.has(id)));
  const owners = new Map<string, string>();
  for (const { site, entry } of parsed.entries) {
    const other = entry && owners.get(entry.id);
    if (!entry || other !== undefined) unread.add(site);
    if (other !== undefined) unread.add(other);
    if (entry) owners.set(entry.id, site);
  }
  return unread;
}

const siteOf = (path: string): string[] => {
  const [, id] = /^sites\/([^/]+)\/site\.yaml$/.exec(path) ?? [];
  return id === undefined ? [] : [id];
};
