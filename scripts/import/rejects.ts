/** Rejected rows, as a table that can be fixed and imported again. */
import { csvText } from '../../src/lib/data/csv.ts';
import { TO_BE_CHECKED } from './lost.ts';
import type { RowProblem } from './row-problem.ts';
import type { Table, TableRow } from './table.ts';

/** Heading of the column with the problems; the importer skips it. */
export const REASON_HEADING = '退回原因';

/**
 * CSV that spreadsheet programs open as it is. Cells are as they came; those that cannot be trusted are marked, and are
 * rejected again as long as they are.
 */
export function rejectTable({ headings, rows }: Table, problems: readonly RowProblem[]): string {
  const reasons = Map.groupBy(problems, ({ row }) => row);
  const kept = headings.map((heading, at) => ({ heading, at })).filter(({ heading }) => heading !== REASON_HEADING);
  const rejected = rows.filter(({ number }) => reasons.has(number));
  return csvText([
    [...kept.map(({ heading }) => heading), REASON_HEADING],
    ...rejected.map((row) => [
      ...kept.map(({ at }) => cellAgain(row, at)),
      (reasons.get(row.number) ?? []).map(({ column, wrong, fix }) => `${column}${wrong}，${fix}`).join('；'),
    ]),
  ]);
}

function cellAgain({ cells, problem }: TableRow, at: number): string {
  const cell = cells[at];
  const isDoubtful = cell?.problem !== undefined || (problem !== undefined && at === cells.findIndex(Boolean));
  return `${isDoubtful ? TO_BE_CHECKED : ''}${cell?.moment ?? cell?.text ?? ''}`;
}
