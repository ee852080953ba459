/** The entries that a change concerns, as they were and as they are. */
import { parseEntry, type ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { columnMap } from '../../../src/lib/model/column.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import type { FileChange } from './git-changes.ts';

/** Absent where there was or is no valid entry. */
export interface ChangedEntry {
  before?: Entry;
  after?: Entry;
}

export const isEntry = (path: string) => /^content\/.*\.mdx?$/.test(path);

export function changedEntries(changes: readonly FileChange[], { parsed }: LoadedFleet): ChangedEntry[] {
  const now = new Map(parsed.entries.map((entry): [string, ParsedEntry] => [entry.file, entry]));
  const sites = new Map(parsed.sites.map((site) => [site.id, site]));
  const columns = columnMap(parsed.sites);
  return changes
    .filter(({ path }) => isEntry(path))
    .map(({ path, before }) => {
      const former = before && parseEntry({ path, bytes: before }, sites, columns).entry;
      const entry = now.get(path)?.entry;
      return { ...(former && { before: former }), ...(entry && { after: entry }) };
    });
}

/** False where an entry may be missing now where it was shown before. */
export function showsTheSame(before: Entry, after: Entry): boolean {
  const fields = (entry: Entry) =>
    JSON.stringify({ ...entry, data: { ...entry.data, title: '' }, body: '', bodyLine: 0 });
  return fields(before) === fields(after);
}
