import type { TypeName } from '../../../schemas/index.ts';
import type { Entry } from '../model/entry.ts';
import type { EntryQueries, EntryQuery } from '../queries/entries.ts';
import type { SiteQueries } from '../queries/sites.ts';
import { answerQuery } from './declared-queries.ts';
import type { Stock } from './stock.ts';

export function entryAnswers(stock: Stock, { sites, site, column }: SiteQueries): EntryQueries {
  const inScope = (asked: string, path: string | undefined, deep: boolean) =>
    path === undefined ? stock.ofSite(asked) : stock.inColumn(asked, path, deep);

  function entries<T extends TypeName = TypeName>(query: EntryQuery<T>): readonly Entry<T>[] {
    let list = inScope(query.site, query.column, query.deep ?? false);
    if (query.own) list = list.filter((entry) => entry.site === query.site && isBelow(entry.column, query.column));
    if (query.type !== undefined) list = list.filter((entry) => (entry.type as TypeName) === query.type);
    if (query.year !== undefined) list = list.filter((entry) => entry.data.publishedAt.startsWith(`${query.year}-`));
    return (query.limit === undefined ? list : list.slice(0, query.limit)) as readonly Entry<T>[];
  }

  const positions = new Map<string, ReadonlyMap<string, number>>();
  function positionOf(entry: Entry): number {
    const key = `${entry.site}/${entry.column}`;
    const index = positions.get(key) ?? new Map(stock.beside(entry).map((each, at) => [each.id, at]));
    positions.set(key, index);
    return index.get(entry.id) ?? -1;
  }

  return {
    entries,
    query: (query, asking, except) =>
      answerQuery(query, asking, sites(), (asked, path) => inScope(asked, path, true), except),
    latest: (top, n) => entries({ site: top.site, column: top.path, deep: true, limit: n }),
    entry: (id) => stock.byId.get(id),
    entryByFile: (file) => stock.byFile.get(file),
    columnOf(entry) {
      const found = column(entry.site, entry.column);
      if (!found) throw new Error(`Entry ${entry.id} is in an undeclared column`);
      return found;
    },
    href: (entry, from) => (entry.site === from ? entry.url : site(entry.site).origin + entry.url),
    neighbours(entry) {
      const list = stock.beside(entry);
      const at = positionOf(entry);
      return { previous: list[at + 1] ?? null, next: at > 0 ? (list[at - 1] ?? null) : null };
    },
    count(top) {
      const list = stock.inColumn(top.site, top.path, true);
      const years = new Map<number, number>();
      for (const entry of list) {
        const year = Number(entry.data.publishedAt.slice(0, 4));
        years.set(year, (years.get(year) ?? 0) + 1);
      }
      return {
        total: list.length,
        years: [...years].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year),
      };
    },
  };
}

const isBelow = (path: string, column: string | undefined) =>
  column === undefined || path === column || path.startsWith(`${column}/`);
