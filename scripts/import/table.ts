/** A table as it was read, whatever file it came from. */

/** What a cell holds. Dates of spreadsheets are UTC moments whose clock shows what the cell shows. */
export type Cell = string | number | boolean | Date | null;

export interface TableRow {
  /** Row of the sheet as the spreadsheet program numbers it, or place in the list of a JSON file; from 1. */
  number: number;
  /** In the order of the headings. */
  cells: readonly Cell[];
}

export interface Table {
  headings: readonly string[];
  rows: readonly TableRow[];
}

/** The file cannot be read as a table; the message says in Chinese why and what to do. */
export class TableError extends Error {}

/** A cell without content. */
export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/**
 * The table in a grid: the first row that is not empty holds the headings, empty rows below are passed over.
 *
 * @param numberOf row number of the grid's row at an index.
 */
export function tableOf(grid: readonly (readonly Cell[])[], numberOf: (at: number) => number): Table {
  const top = grid.findIndex((row) => row.some((cell) => !isEmpty(cell)));
  if (top < 0) throw new TableError('文件里没有内容：第一行应当是列名，下面每行一条。');
  const headings = (grid[top] ?? []).map((cell) => (cell === null ? '' : String(cell).trim()));
  const rows = grid
    .map((cells, at) => ({ number: numberOf(at), cells }))
    .slice(top + 1)
    .filter(({ cells }) => cells.some((cell) => !isEmpty(cell)));
  return { headings, rows };
}
