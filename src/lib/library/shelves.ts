/**
 * Which entries stand in which column: those that lie in its folder, those other columns lend it (`alsoIn`), and
 * those it fetches (`source`, R-GO-5.3.2, R-GO-5.3.3a). An entry is stored once, wherever it is shown.
 */
import { walkColumns } from '../model/column.ts';
import { answerQuery } from './declared-queries.ts';
import { listOrder } from './order.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';

/** Entries by `<site>/<column path>`, in list order. */
export type Shelves = ReadonlyMap<string, readonly Entry[]>;

/** @param entries visible entries of the fleet. */
export function shelve(entries: Iterable<Entry>, sites: readonly Site[]): { lying: Shelves; shown: Shelves } {
  const lying = new Map<string, Entry[]>();
  const lent = new Map<string, Entry[]>();
  for (const entry of entries) {
    const home = `${entry.site}/${entry.column}`;
    push(lying, home, entry);
    for (const column of new Set([home, ...entry.data.alsoIn])) push(lent, column, entry);
  }
  const shown = new Map([...lent, ...fetched(lent, lying, sites)]);
  for (const shelves of [lying, shown]) for (const list of shelves.values()) list.sort(listOrder);
  return { lying, shown };
}

/**
 * Columns with queries, with all they show. Queries find what lies in columns and what is lent to them, never what
 * another column fetches: so no circle of columns can come about, and nothing is handed on unseen.
 */
function* fetched(
  lent: ReadonlyMap<string, Entry[]>,
  lying: Shelves,
  sites: readonly Site[],
): Generator<[string, Entry[]]> {
  const scope = (site: string, column: string | undefined) => {
    const [shelves, top] = column === undefined ? [lying, site] : [lent, `${site}/${column}`];
    return [...shelves].flatMap(([key, list]) => (key === top || key.startsWith(`${top}/`) ? list : []));
  };
  for (const site of sites)
    for (const { path, record } of walkColumns(site.columns)) {
      if (record.source.length === 0) continue;
      const key = `${site.id}/${path}`;
      const found = record.source
        .flatMap((query) => answerQuery(query, site.id, sites, scope))
        .filter((entry) => record.types.includes(entry.type) && !isReprint(entry));
      yield [key, [...new Set([...(lent.get(key) ?? []), ...found])]];
    }
}

/** What a site has taken from elsewhere is not its own to hand on: its source is asked instead. */
const isReprint = ({ data }: Entry): boolean => 'reprint' in data && data.reprint;

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
