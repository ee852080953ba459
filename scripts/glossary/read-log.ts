/** Queries of visitors from a table: what was typed, how often, with how many results. */
import type { LoggedQuery } from '../../schemas/registers/search-log.ts';
import { exposuresInText } from '../../src/lib/privacy/exposures.ts';
import { fold } from '../../src/lib/search/fold.ts';
import { TableError, type Table } from '../import/table.ts';

/** Headings by which the columns are known. */
const HEADINGS = {
  q: ['查询', '查询词', '搜索词', '关键词', 'q', 'query'],
  times: ['次数', '查询次数', '搜索次数', 'times', 'count'],
  results: ['结果数', '结果', 'results'],
} as const;

export const isLogHeading = (text: string): boolean =>
  Object.values(HEADINGS).some((names) => (names as readonly string[]).includes(text.trim().toLowerCase()));

export interface ReadLog {
  /** By query. */
  queries: LoggedQuery[];
  /** Rows left out because they hold personal data. */
  personal: number;
  /** Rows left out because they hold no word, or a number that is none. */
  unreadable: number;
}

/** A table without the column of results lists queries that found nothing. Queries that read alike are added up. */
export function readLog({ headings, rows }: Table): ReadLog {
  const columnOf = (names: readonly string[]) =>
    headings.findIndex((text) => names.includes(text.trim().toLowerCase()));
  const [q, times, results] = [HEADINGS.q, HEADINGS.times, HEADINGS.results].map(columnOf) as [number, number, number];
  if (q < 0) throw new TableError(`没有查询的列：第一行应当有“${HEADINGS.q[0]}”，还可以有“次数”和“结果数”。`);
  const found = new Map<string, LoggedQuery>();
  let personal = 0;
  let unreadable = 0;
  for (const { cells } of rows) {
    const typed = (cells[q]?.text ?? '').replace(/\s+/gu, ' ').trim().slice(0, MAX_QUERY);
    const numbers = [countIn(cells[times]?.text, 1), countIn(cells[results]?.text, 0)] as const;
    const [count, hits] = numbers;
    const key = fold(typed);
    if (key === '' || count === null || count < 1 || hits === null) unreadable += 1;
    else if (exposuresInText(typed, new Set()).length > 0) personal += 1;
    else {
      const before = found.get(key);
      found.set(key, { q: before?.q ?? typed, times: (before?.times ?? 0) + count, results: before?.results ?? hits });
    }
  }
  const queries = [...found.values()].sort((a, b) => b.times - a.times || (a.q < b.q ? -1 : 1));
  return { queries, personal, unreadable };
}

const MAX_QUERY = 120;

/** A whole number, `missing` where the cell is empty, null where it is something else. */
function countIn(text: string | undefined, missing: number): number | null {
  if (text === undefined || text.trim() === '') return missing;
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
