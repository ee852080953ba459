import { cellValue } from './cell-value.ts';
import type { ImportColumn } from './column.ts';
import type { RowFault } from './row-fault.ts';
import type { TableRow } from './table.ts';

/** Values of a row by the key of their column, without empty cells; or everything that is wrong with its cells. */
export function readRow(
  row: TableRow,
  columns: readonly ImportColumn[],
  places: ReadonlyMap<string, number>,
): { values: Record<string, unknown> } | { faults: RowFault[] } {
  if (row.trouble) return { faults: [{ row: row.number, column: '', value: '', ...row.trouble }] };
  const values: Record<string, unknown> = {};
  const faults: RowFault[] = [];
  for (const column of columns) {
    const at = places.get(column.key);
    const cell = at === undefined ? undefined : row.cells[at];
    const result = cellValue(cell, column);
    const told = { row: row.number, column: column.label };
    if ('wrong' in result) faults.push({ ...told, value: cell?.text ?? '', ...result });
    else if (result.value !== undefined) values[column.key] = result.value;
    else if (column.required)
      faults.push({ ...told, value: '', wrong: '没有填写', fix: `填写${column.label}，例如 ${column.example}` });
  }
  return faults.length > 0 ? { faults } : { values };
}
