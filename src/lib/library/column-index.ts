/**
 * Index of the entries of each column: its own entries, from its folder; entries that other columns share with it
 * (`alsoIn`); and entries it queries (`source`, R-GO-5.3.2, R-GO-5.3.3a). An entry is stored once even if it is shown
 * in several columns.
 */
import { walkColumns } from '../model/column.ts';
import { answerQuery } from './declared-queries.ts';
import { listOrder } from './order.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';

/** Entries by `<site>/<column path>`, in list order. */
export type ColumnIndex = ReadonlyMap<string, readonly Entry[]>;

/** @param entries visible entries of the fleet. */
export function indexColumns(
  entries: Iterable<Entry>,
  sites: readonly Site[],
): { own: ColumnIndex; shown: ColumnIndex } {
  const own = new Map<string, Entry[]>();
  const shared = new Map<string, Entry[]>();
  for (const entry of entries) {
    const home = `${entry.site}/${entry.column}`;
    push(own, home, entry);
    for (const column of new Set([home, ...entry.data.alsoIn])) push(shared, column, entry);
  }
  const shown = new Map([...shared, ...queried(shared, own, sites)]);
  for (const columnIndex of [own, shown]) for (const list of columnIndex.values()) list.sort(listOrder);
  return { own, shown };
}

/**
 * Columns with queries, with all the entries they show. A query finds own and shared entries of columns, never entries
 * that another column queries: so queries cannot form a circle, and no entry reaches a column indirectly.
 */
function* queried(
  shared: ReadonlyMap<string, Entry[]>,
  own: ColumnIndex,
  sites: readonly Site[],
): Generator<[string, Entry[]]> {
  const scope = (site: string, column: string | undefined) => {
    const [columnIndex, top] = column === undefined ? [own, site] : [shared, `${site}/${column}`];
    return [...columnIndex].flatMap(([key, list]) => (key === top || key.startsWith(`${top}/`) ? list : []));
  };
  for (const site of sites)
    for (const { path, record } of walkColumns(site.columns)) {
      if (record.source.length === 0) continue;
      const key = `${site.id}/${path}`;
      const found = record.source
        .flatMap((query) => answerQuery(query, site.id, sites, scope))
        .filter((entry) => record.types.includes(entry.type) && !isReprint(entry));
      yield [key, [...new Set([...(shared.get(key) ?? []), ...found])]];
    }
}

/** A query does not return reprints: it should name the site of the original instead. */
const isReprint = ({ data }: Entry): boolean => 'reprint' in data && data.reprint;

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
