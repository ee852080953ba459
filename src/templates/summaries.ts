/** Entries as lines of lists. */
import type { EntrySummary } from '../components/EntryList/entry-summary.ts';
import { isType, type Entry } from '../lib/model/entry.ts';
import type { Library } from '../lib/queries/library.ts';
import { entryStanding } from '../lib/library/entry-standing.ts';
import { foreignLanguage } from '../lib/library/entry-language.ts';
import { consultationPeriod } from '../lib/facts/consultation-words.ts';
import { entryMark } from '../lib/facts/entry-mark.ts';
import { letterNote } from '../lib/facts/letter-facts.ts';

/** @param site id of the site whose page shows the line; entries of other sites name their owner. */
function summary(library: Library, site: string, entry: Entry): EntrySummary {
  const mark = entryMark(entry);
  const archived = library.archivedSince(entry);
  const status = entryStanding(library, entry);
  return {
    title: entry.data.title,
    ...foreignLanguage(library, entry, site),
    url: library.href(entry, site),
    date: entry.data.publishedAt.slice(0, 10),
    ...(mark === undefined ? {} : { mark }),
    ...(entry.site === site ? {} : { owner: library.site(entry.site).record.standardName }),
    ...documentNumber(entry),
    ...(status === undefined ? {} : { status }),
    ...(isType(entry, 'consultation') ? { note: consultationPeriod(entry) } : {}),
    ...(isType(entry, 'letter') ? { note: letterNote(entry) } : {}),
    ...(archived === undefined ? {} : { archived: archived.slice(0, 10) }),
  };
}

function documentNumber(entry: Entry): Pick<EntrySummary, 'documentNumber'> {
  const number = isType(entry, 'policy') ? entry.data.documentNumber : undefined;
  return number === undefined ? {} : { documentNumber: number };
}

export function summaries(library: Library, site: string, entries: readonly Entry[]): EntrySummary[] {
  return entries.map((entry) => summary(library, site, entry));
}
