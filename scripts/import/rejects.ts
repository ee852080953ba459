/** Rows that were sent back, as a table that can be mended and imported again. */
import { writeCsv } from 'hucre/csv';
import { cellText } from './cell-value.ts';
import type { RowFault } from './row-fault.ts';
import type { Table } from './table.ts';

/** Heading of the column that says what is wrong; the importer passes over it. */
export const REASON_HEADING = '退回原因';

/** CSV that spreadsheet programs open as it is: UTF-8 with a byte order mark; nothing in it is run as a formula. */
export function rejectTable({ headings, rows }: Table, faults: readonly RowFault[]): string {
  const reasons = Map.groupBy(faults, ({ row }) => row);
  const kept = headings.map((heading, at) => ({ heading, at })).filter(({ heading }) => heading !== REASON_HEADING);
  const rejected = rows.filter(({ number }) => reasons.has(number));
  return writeCsv(
    [
      [...kept.map(({ heading }) => heading), REASON_HEADING],
      ...rejected.map(({ number, cells }) => [
        ...kept.map(({ at }) => cellText(cells[at] ?? null)),
        (reasons.get(number) ?? []).map(({ column, wrong, fix }) => `${column}${wrong}，${fix}`).join('；'),
      ]),
    ],
    { bom: true, escapeFormulae: true },
  );
}
