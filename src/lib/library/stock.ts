/** Indexes of the visible entries, and the entries that are not shown. */
import { createClock, type Clock } from '../calendar/clock.ts';
import { walkColumns } from '../model/column.ts';
import type { Entry, SkipReason } from '../model/entry.ts';
import type { SiteQueries } from '../queries/sites.ts';
import { skipReason } from '../status/visibility.ts';
import type { LibraryInput } from './input.ts';
import { listOrder, newestFirst } from './order.ts';
import { indexColumns } from './column-index.ts';

export interface Stock {
  /** Visible entries of the fleet. */
  byId: ReadonlyMap<string, Entry>;
  /** Visible entries by the path of their source. */
  byFile: ReadonlyMap<string, Entry>;
  skipped: readonly { entry: Entry; reason: SkipReason }[];
  /** Entries of a site, newest first. */
  ofSite(site: string): readonly Entry[];
  /** Entries shown in a column, and with `deep` in all columns below, in list order and each once. */
  inColumn(site: string, path: string, deep: boolean): readonly Entry[];
  /** Own entries of the column of an entry, in list order: without shared and queried ones. */
  beside(entry: Entry): readonly Entry[];
}

type Input = Pick<LibraryInput, 'sites' | 'entries' | 'now' | 'builds' | 'previewed'>;

/** @param clock decides which entries of the site being built are visible; its validity then covers them. */
export function takeStock(input: Input, { column }: Pick<SiteQueries, 'column'>, clock: Clock): Stock {
  const elsewhere = createClock(input.now);
  const byId = new Map<string, Entry>();
  const byFile = new Map<string, Entry>();
  const skipped: { entry: Entry; reason: SkipReason }[] = [];
  for (const entry of input.entries) {
    const isOwn = input.builds === undefined || entry.site === input.builds;
    const reason = input.previewed?.has(entry) ? null : skipReason(entry, isOwn ? clock : elsewhere);
    if (reason) {
      skipped.push({ entry, reason });
      continue;
    }
    byId.set(entry.id, entry);
    byFile.set(entry.file, entry);
  }
  const { own, shown } = indexColumns(byId.values(), input.sites);

  const deepLists = new Map<string, readonly Entry[]>();
  const siteLists = new Map<string, readonly Entry[]>();
  const once = (lists: Map<string, readonly Entry[]>, key: string, make: () => readonly Entry[]) => {
    const list = lists.get(key) ?? make();
    lists.set(key, list);
    return list;
  };
  const below = (site: string, path: string): readonly Entry[] => {
    const top = column(site, path);
    const columns = top ? [...walkColumns([top])] : [];
    return [...new Set(columns.flatMap((each) => shown.get(`${site}/${each.path}`) ?? []))].sort(listOrder);
  };
  return {
    byId,
    byFile,
    skipped,
    ofSite: (site) =>
      once(siteLists, site, () => [...byId.values()].filter((entry) => entry.site === site).sort(newestFirst)),
    inColumn: (site, path, deep) =>
      deep ? once(deepLists, `${site}/${path}`, () => below(site, path)) : (shown.get(`${site}/${path}`) ?? []),
    beside: (entry) => own.get(`${entry.site}/${entry.column}`) ?? [],
  };
}
