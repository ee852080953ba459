/** Entries as lines of lists. */
import type { EntrySummary } from '../components/EntryList/entry-summary.ts';
import { isType, type Library } from '../lib/library/library.ts';
import type { Entry } from '../lib/library/types.ts';
import { entryMark } from '../lib/text/entry-mark.ts';

/** @param site id of the site whose page shows the line; entries of other sites name their owner. */
function summary(library: Library, site: string, entry: Entry): EntrySummary {
  const mark = entryMark(entry);
  return {
    title: entry.data.title,
    url: library.href(entry, site),
    date: entry.data.publishedAt.slice(0, 10),
    ...(mark === undefined ? {} : { mark }),
    ...(entry.site === site ? {} : { owner: library.site(entry.site).record.standardName }),
    ...(isType(entry, 'policy') ? documentSummary(library, entry) : {}),
    ...(entry.data.state === 'archived' ? { archived: true } : {}),
  };
}

function documentSummary(library: Library, document: Entry<'policy'>): Pick<EntrySummary, 'documentNumber' | 'status'> {
  const { name, label } = library.documentStatus(document);
  const { documentNumber } = document.data;
  return { ...(documentNumber === undefined ? {} : { documentNumber }), status: { name, label } };
}

export function summaries(library: Library, site: string, entries: readonly Entry[]): EntrySummary[] {
  return entries.map((entry) => summary(library, site, entry));
}
