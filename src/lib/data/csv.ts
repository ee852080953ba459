/** CSV as RFC 4180 has it: what is read keeps the place of every cell, what is written opens in a spreadsheet. */

export interface Cell {
  text: string;
  /** Where the cell begins, from 1. */
  line: number;
  column: number;
}

export interface ParsedCsv {
  /** Lines with nothing in them are left out. */
  rows: Cell[][];
  /** A quoted cell that does not end; what follows it cannot be read. */
  unclosed?: Cell;
}

/** @param text with LF line ends. */
export function parseCsv(text: string): ParsedCsv {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  const endRow = () => {
    if (row.length > 1 || row.some((cell) => cell.text !== '')) rows.push(row);
    row = [];
  };
  for (;;) {
    const cell: Cell = { text: '', line, column: at - lineStart + 1 };
    row.push(cell);
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end === -1) return { rows, unclosed: cell };
      const quoted = text.slice(at + 1, end);
      for (let next = quoted.indexOf('\n'); next !== -1; next = quoted.indexOf('\n', next + 1)) {
        line += 1;
        lineStart = at + 1 + next + 1;
      }
      cell.text = quoted.replaceAll('""', '"');
      at = end + 1;
    }
    const rest = /[^,\n]*/y;
    rest.lastIndex = at;
    const plain = rest.exec(text)?.[0] ?? '';
    cell.text = `${cell.text}${plain}`.trim();
    at += plain.length;
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    endRow();
    if (at >= text.length) return { rows };
    at += 1;
    line += 1;
    lineStart = at;
    if (at >= text.length) return { rows };
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

/** Beginnings a spreadsheet takes for a formula. A number with a sign is none. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** True for text that a spreadsheet would run instead of showing it. */
export const isFormula = (text: string): boolean => FORMULA.test(text) && !NUMBER.test(text);

/** Text is guarded even where it is a number: what is meant as one is written as one (OWASP CSV injection). */
const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Byte order mark: without it spreadsheets read Chinese as something else. */
const MARK = '\uFEFF';

/** A file with CRLF line ends; null is an empty cell, and nothing in it can run as a formula. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `${MARK}${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(value: string | number | null): string {
  if (value === null) return '';
  const safe = typeof value === 'string' ? guarded(value) : String(value);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
