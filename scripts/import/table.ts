/** A table as read from any file format. */

/** What is wrong, in Chinese, and what to do about it. */
export interface CellProblem {
  wrong: string;
  fix: string;
}

/** A cell that is not empty: the displayed text, not the stored value. */
export interface Cell {
  text: string;
  /** Day, or day and time, as far as a date cell shows them: `2026-03-02`, `2026-03-02 09:15`. */
  moment?: string;
  /** Why the displayed text cannot be trusted. */
  problem?: CellProblem;
}

export interface TableRow {
  /** Row of the sheet as the spreadsheet program numbers it, or place in the list of a JSON file; from 1. */
  number: number;
  /** In the order of the headings; null for an empty cell. */
  cells: readonly (Cell | null)[];
  /** Why the row as a whole cannot be trusted. */
  problem?: CellProblem;
}

export interface Table {
  headings: readonly string[];
  rows: readonly TableRow[];
  /** What was left out or filled in, one sentence each. */
  notes: readonly string[];
}

/** The file cannot be read as a table; the message says in Chinese why and what to do. */
export class TableError extends Error {}

/** A cell that shows the text, or null if the text is empty. */
export const textCell = (text: string): Cell | null => (text.trim() === '' ? null : { text });

/** Number of rows searched for the headings; titles and notes of a sheet are above them. */
const MAX_TITLES = 10;

/**
 * The table in rows that begin wherever they do in the file: the headings are the row that has most of the headings
 * that are known, or the first that is not empty. Empty rows below are skipped.
 */
export function tableOf(
  grid: readonly TableRow[],
  isHeading: (text: string) => boolean,
  notes: readonly string[] = [],
): Table {
  const filled = grid.filter(({ cells }) => cells.some((cell) => cell !== null));
  const known = ({ cells }: TableRow) => cells.filter((cell) => cell !== null && isHeading(cell.text)).length;
  const [first, ...others] = filled.slice(0, MAX_TITLES);
  if (!first) throw new TableError('文件里没有内容：第一行应当是列名，下面每行一条。');
  const head = others.reduce((best, row) => (known(row) > known(best) ? row : best), first);
  const above = filled.slice(0, filled.indexOf(head)).map(({ number }) => `第${number}行`);
  return {
    headings: head.cells.map((cell) => cell?.text.trim() ?? ''),
    rows: filled.slice(filled.indexOf(head) + 1),
    notes: [
      ...(above.length === 0 ? [] : [`列名在第${head.number}行，没有导入它上面的${above.join('、')}。`]),
      ...notes,
    ],
  };
}
