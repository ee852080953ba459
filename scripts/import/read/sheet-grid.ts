/** A sheet as displayed: hidden rows and columns left out, merged cells filled in. */
import type { MergeRange, Sheet } from 'hucre/xlsx';
import type { DateSystem } from '../moment.ts';
import type { Cell, TableRow, CellProblem } from '../table.ts';
import { showCell } from './show-cell.ts';

const ACROSS: CellProblem = { wrong: '和别的列合并成了一格，看不出是哪一列的值', fix: '取消合并，各列分别填写' };

export interface SheetGrid {
  rows: TableRow[];
  notes: string[];
}

export function sheetGrid(sheet: Sheet, system: DateSystem): SheetGrid {
  const grid = sheet.rows.map((row, at) =>
    row.map((value, column) => showCell(value, sheet.cells?.get(`${at},${column}`), system)),
  );
  const isHiddenRow = (at: number) => {
    const row = sheet.rowDefs?.get(at);
    return row?.hidden === true || row?.height === 0;
  };
  const isHiddenColumn = (at: number) => {
    const column = sheet.columns?.[at];
    return column?.hidden === true || column?.width === 0;
  };
  const filled = new Set<number>();
  for (const merge of sheet.merges ?? []) if (fillMerge(grid, merge)) filled.add(merge.startCol);
  const hiddenRows = grid.flatMap((row, at) => (isHiddenRow(at) && row.some(Boolean) ? [at + 1] : []));
  const width = Math.max(0, ...grid.map((row) => row.length));
  const hiddenColumns = Array.from({ length: width }, (_, at) => at).filter(
    (at) => isHiddenColumn(at) && grid.some((row) => row[at]),
  );
  return {
    rows: grid.flatMap((row, at) =>
      isHiddenRow(at)
        ? []
        : [{ number: at + 1, cells: row.map((cell, column) => (isHiddenColumn(column) ? null : cell)) }],
    ),
    notes: [
      ...note(
        '隐藏的行没有导入：',
        hiddenRows.map((row) => `第${row}行`),
        '要导入的，取消隐藏或筛选，保存以后再导入。',
      ),
      ...note('隐藏的列没有用：', hiddenColumns.map(columnName), '要用的，取消隐藏，保存以后再导入。'),
      ...note('合并的单元格每行都取同一个值：', [...filled].sort((a, b) => a - b).map(columnName), '请核对。'),
    ],
  };
}

const note = (words: string, items: readonly string[], advice: string): string[] =>
  items.length === 0 ? [] : [`${words}${items.join('、')}。${advice}`];

/** `A列`, `AB列`. */
function columnName(at: number): string {
  let name = '';
  for (let rest = at; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(65 + (rest % 26)) + name;
  return `${name}列`;
}

/** The value of a merged cell counts for all its rows; over several columns it is ambiguous. */
function fillMerge(grid: (Cell | null)[][], { startRow, startCol, endRow, endCol }: MergeRange): boolean {
  const value = grid[startRow]?.[startCol];
  if (!value) return false;
  const cell = endCol > startCol ? { ...value, problem: ACROSS } : value;
  for (let at = startRow; at <= Math.min(endRow, grid.length - 1); at++) {
    const row = grid[at];
    if (!row) continue;
    while (row.length <= startCol) row.push(null);
    for (let column = startCol; column <= Math.min(endCol, row.length - 1); column++) row[column] = cell;
  }
  return endRow > startRow;
}
