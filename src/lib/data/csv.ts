/** CSV (RFC 4180): the parser keeps the position of every cell; the writer produces files that spreadsheets open. */

export interface Cell {
  text: string;
  /** Position of the cell, from 1. */
  line: number;
  column: number;
}

export interface ParsedCsv {
  /** Without empty lines. */
  rows: Cell[][];
  /** Number of each row in the file, from 1, as in spreadsheet programs. */
  records: number[];
  /** Cells that continue after their closing quote; their row may be split in the wrong places. */
  misquoted: Cell[];
  /** A quoted cell that does not end; what follows it cannot be read. */
  unclosed?: Cell;
}

/** @param text with LF line ends. */
export function parseCsv(text: string, separator = ','): ParsedCsv {
  const rows: Cell[][] = [];
  const records: number[] = [];
  const misquoted: Cell[] = [];
  const unquoted = new RegExp(`[^${separator}\\n]*`, 'y');
  let record = 0;
  let row: Cell[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  const endRow = () => {
    record += 1;
    if (row.length > 1 || row.some((cell) => cell.text !== '')) {
      rows.push(row);
      records.push(record);
    }
    row = [];
  };
  for (;;) {
    const cell: Cell = { text: '', line, column: at - lineStart + 1 };
    row.push(cell);
    const isQuoted = text[at] === '"';
    if (isQuoted) {
      const end = closingQuote(text, at + 1);
      if (end === -1) return { rows, records, misquoted, unclosed: cell };
      const quoted = text.slice(at + 1, end);
      for (let next = quoted.indexOf('\n'); next !== -1; next = quoted.indexOf('\n', next + 1)) {
        line += 1;
        lineStart = at + 1 + next + 1;
      }
      cell.text = quoted.replaceAll('""', '"');
      at = end + 1;
    }
    unquoted.lastIndex = at;
    const plain = unquoted.exec(text)?.[0] ?? '';
    if (isQuoted && plain.trim() !== '') misquoted.push(cell);
    cell.text = `${cell.text}${plain}`.trim();
    at += plain.length;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    endRow();
    if (at >= text.length) return { rows, records, misquoted };
    at += 1;
    line += 1;
    lineStart = at;
    if (at >= text.length) return { rows, records, misquoted };
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

/**
 * Beginnings that a spreadsheet reads as a formula, half-width or full-width, after characters it skips (OWASP CSV
 * injection). Apostrophes before them are those of {@link guarded} text. A number with a sign is not a formula.
 */
const FORMULA = /^['\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠]|^'*[\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** True for text that a spreadsheet would run instead of showing it. */
export const isFormula = (text: string): boolean => FORMULA.test(text) && !NUMBER.test(text);

/** Text is guarded even where it looks like a number: callers pass numbers as numbers. */
const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Text of a cell as it was before {@link csvText} wrote it. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/** Byte order mark: without it spreadsheets read Chinese as something else. */
const MARK = '\uFEFF';

/**
 * The only CSV writer. The text has CRLF line ends; null is an empty cell. No cell can run as a formula, whichever
 * separator the spreadsheet program uses.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `${MARK}${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(value: string | number | null): string {
  if (value === null) return '';
  const safe = typeof value === 'string' ? guarded(value) : String(value);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
