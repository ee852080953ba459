/** Lost addresses as problems: a column that moved with all that lies in it is told once, not once for each entry. */
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { Column } from '../../../src/lib/model/column.ts';
import { addressOf, type Fate } from './lost.ts';

export interface LostAddress {
  url: string;
  /** In the list, or where it would stand there. */
  line: number;
  fate: Fate;
}

interface Told {
  url: string;
  line: number;
  rule: 'moved' | 'hidden' | 'deleted' | 'column-lost' | 'lost';
  params: Record<string, string | number>;
}

export function columnFates(lost: readonly LostAddress[], columns: ReadonlyMap<string, Column>, site: string): Told[] {
  const heads = lost.filter(({ fate }) => fate.kind === 'unknown');
  const below = (head: string) => lost.filter(({ url }) => url !== head && url.startsWith(head));
  const covered = new Set<string>();
  const told = heads
    .filter(({ url }) => !heads.some((other) => other.url !== url && url.startsWith(other.url)))
    .map(({ url, line }): Told => {
      const inside = below(url);
      const column = newColumn(url, inside, columns);
      const carried = inside.filter(
        (each) => each.fate.kind === 'unknown' || (column && leadsTo(each, url, column, columns)),
      );
      for (const each of carried) covered.add(each.url);
      return {
        url,
        line,
        rule: inside.length > 0 ? 'column-lost' : 'lost',
        params: {
          record: siteFile(site),
          ...(column ? { column: column.path } : {}),
          ...(carried.length > 0 ? { count: carried.length } : {}),
        },
      };
    });
  const entries = lost.flatMap(({ url, line, fate }): Told[] =>
    fate.kind === 'unknown' || covered.has(url) ? [] : [{ url, line, rule: fate.kind, params: { entry: fate.file } }],
  );
  return [...told, ...entries];
}

/** The column most of the entries below the old address went to. */
function newColumn(
  url: string,
  inside: readonly LostAddress[],
  columns: ReadonlyMap<string, Column>,
): Column | undefined {
  const counts = new Map<Column, number>();
  for (const each of inside) {
    const rest = each.url.slice(url.length).split('/').length - 1;
    const column = each.fate.kind === 'moved' ? columnOf(each.fate.file, columns, rest) : undefined;
    if (column) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The column `depth` steps above a file. */
function columnOf(file: string, columns: ReadonlyMap<string, Column>, depth: number): Column | undefined {
  const [, site = '', ...rest] = file.split('/');
  return columns.get(`${site}/${rest.slice(0, rest.length - depth).join('/')}`);
}

/** Whether a redirect of the whole column would lead the address to its entry. */
function leadsTo({ url, fate }: LostAddress, head: string, column: Column, columns: ReadonlyMap<string, Column>) {
  return fate.kind === 'moved' && addressOf(fate.file, columns) === column.url + url.slice(head.length);
}
