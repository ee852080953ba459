import { cellValue } from './cell-value.ts';
import type { ImportColumn } from './column.ts';
import type { RowProblem } from './row-problem.ts';
import type { TableRow } from './table.ts';

/** Values of a row by the key of their column, without empty cells; or all problems of its cells. */
export function readRow(
  row: TableRow,
  columns: readonly ImportColumn[],
  places: ReadonlyMap<string, number>,
): { values: Record<string, unknown> } | { problems: RowProblem[] } {
  if (row.problem) return { problems: [{ row: row.number, column: '', value: '', ...row.problem }] };
  const values: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const column of columns) {
    const at = places.get(column.key);
    const cell = at === undefined ? undefined : row.cells[at];
    const result = cellValue(cell, column);
    const cellPlace = { row: row.number, column: column.label };
    if ('wrong' in result) problems.push({ ...cellPlace, value: cell?.text ?? '', ...result });
    else if (result.value !== undefined) values[column.key] = result.value;
    else if (column.required)
      problems.push({ ...cellPlace, value: '', wrong: '没有填写', fix: `填写${column.label}，例如 ${column.example}` });
  }
  return problems.length > 0 ? { problems } : { values };
}
