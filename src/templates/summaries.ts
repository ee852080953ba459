/** Entries as lines of lists. */
import type { EntrySummary } from '../components/EntryList/entry-summary.ts';
import type { Entry } from '../lib/model/entry.ts';
import { foreignLanguage } from '../lib/library/entry-language.ts';
import type { Library } from '../lib/queries/library.ts';
import { traitsOf } from '../lib/types/index.ts';

/** @param site id of the site whose page shows the line; entries of other sites name their owner. */
function summary(library: Library, site: string, entry: Entry): EntrySummary {
  const traits = traitsOf(entry);
  const badge = traits.badge?.(entry);
  const documentNumber = traits.numbers?.(entry).document;
  const status = traits.status?.(library, entry);
  const note = traits.note?.(entry);
  const archived = library.archivedSince(entry);
  return {
    title: entry.data.title,
    ...foreignLanguage(library, entry, site),
    url: library.href(entry, site),
    date: entry.data.publishedAt.slice(0, 10),
    ...(badge === undefined ? {} : { badge }),
    ...(entry.site === site ? {} : { owner: library.site(entry.site).record.standardName }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(status === undefined ? {} : { status }),
    ...(note === undefined ? {} : { note }),
    ...(library.awaitedRoles(entry) ? { unsigned: true } : {}),
    ...(archived === undefined ? {} : { archived: archived.slice(0, 10) }),
  };
}

export function summaries(library: Library, site: string, entries: readonly Entry[]): EntrySummary[] {
  return entries.map((entry) => summary(library, site, entry));
}
