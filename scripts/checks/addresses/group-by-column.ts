/** Lost addresses as problems: a column that moved with all that is in it is reported once, not once for each entry. */
import type { Column } from '../../../src/lib/model/column.ts';
import { addressOf, type LossReason } from './lost.ts';

export interface LostAddress {
  url: string;
  /** Its line in the list, or the line where it would be. */
  line: number;
  lossReason: LossReason;
}

/** A column and everything below it, or one entry. */
export type LostColumnOrEntry = { url: string; line: number } & (
  | {
      rule: 'column-lost' | 'lost';
      /** Path of the column it moved to, if known. */
      column: string | undefined;
      /** Number of addresses below it that are lost too; undefined if there are none. */
      count: number | undefined;
    }
  | {
      rule: 'moved' | 'hidden' | 'deleted';
      /** File of the entry. */
      entry: string;
    }
);

export function groupByColumn(lost: readonly LostAddress[], columns: ReadonlyMap<string, Column>): LostColumnOrEntry[] {
  const heads = lost.filter(({ lossReason }) => lossReason.kind === 'unknown');
  const below = (head: string) => lost.filter(({ url }) => url !== head && url.startsWith(head));
  const covered = new Set<string>();
  const lostColumns = heads
    .filter(({ url }) => !heads.some((other) => other.url !== url && url.startsWith(other.url)))
    .map(({ url, line }): LostColumnOrEntry => {
      const inside = below(url);
      const column = newColumn(url, inside, columns);
      const carried = inside.filter(
        (each) => each.lossReason.kind === 'unknown' || (column && leadsTo(each, url, column, columns)),
      );
      for (const each of carried) covered.add(each.url);
      return {
        url,
        line,
        rule: inside.length > 0 ? 'column-lost' : 'lost',
        column: column?.path,
        count: carried.length > 0 ? carried.length : undefined,
      };
    });
  const entries = lost.flatMap(({ url, line, lossReason }): LostColumnOrEntry[] =>
    lossReason.kind === 'unknown' || covered.has(url)
      ? []
      : [{ url, line, rule: lossReason.kind, entry: lossReason.file }],
  );
  return [...lostColumns, ...entries];
}

/** The column that most of the entries below the old address moved to. */
function newColumn(
  url: string,
  inside: readonly LostAddress[],
  columns: ReadonlyMap<string, Column>,
): Column | undefined {
  const counts = new Map<Column, number>();
  for (const each of inside) {
    const rest = each.url.slice(url.length).split('/').length - 1;
    const column = each.lossReason.kind === 'moved' ? columnOf(each.lossReason.file, columns, rest) : undefined;
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
function leadsTo({ url, lossReason }: LostAddress, head: string, column: Column, columns: ReadonlyMap<string, Column>) {
  return lossReason.kind === 'moved' && addressOf(lossReason.file, columns) === column.url + url.slice(head.length);
}
