/** The table of a dataset: its CSV file, parsed and checked against the columns that the entry declares. */
import type { Entry } from '../model/entry.ts';
import type { Position } from '../model/problem.ts';
import { namesPersonalData } from '../privacy/column-heads.ts';
import { findPersonalData } from '../privacy/personal-data.ts';
import { isFormula, parseCsv, type Cell } from './csv.ts';
import { isSpan, periodKind } from './periods.ts';

export interface DataRow {
  /** First cell: the period or category of the row. */
  label: string;
  /** One for each indicator, in their order; null where nothing was measured. */
  values: readonly (number | null)[];
}

/** One thing wrong with the file: the second half of a rule id, the value, and the parameters of the message. */
type WrongValue = { value: string } & (
  | { rule: 'data-empty' | 'data-quote' | 'data-personal' | 'data-formula'; params?: never }
  | { rule: 'data-rows' | 'data-label'; params: { limit: number } }
  | { rule: 'data-header'; params: { expected: string; at: number } }
  | { rule: 'data-cells'; params: { expected: number; found: number } }
  | { rule: 'data-number'; params: { name: string } }
  | { rule: 'data-repeated'; params: { first: number } }
  | { rule: 'data-period'; params: { from: string; to: string } }
  | { rule: 'data-order'; params: { before: string } }
);
/** One thing wrong with the file, and where. */
export type TableProblem = Position & WrongValue;

export interface ReadTable {
  rows: readonly DataRow[];
  problems: readonly TableProblem[];
}

/** Maximum bytes of a file and rows of a table that a page can show whole. */
export const MAX_TABLE_BYTES = 512 * 1024;
export const MAX_TABLE_ROWS = 2000;

const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;
const MAX_LABEL = 40;

type Data = Entry<'dataset'>['data'];

/** @param text of the file, with LF line ends and without byte order mark. */
export function readTable(data: Data, text: string): ReadTable {
  const { rows: lines, unclosed } = parseCsv(text);
  const [head = [], ...body] = lines;
  const problems: TableProblem[] = [];
  if (unclosed) problems.push({ rule: 'data-quote', ...at(unclosed) });
  problems.push(...headProblems(data, head));
  if (lines.length > 0 && body.length === 0) problems.push({ rule: 'data-empty', line: 1, column: 1, value: '' });
  const surplus = body[MAX_TABLE_ROWS];
  if (surplus)
    problems.push({
      rule: 'data-rows',
      ...at(surplus[0]),
      value: String(body.length),
      params: { limit: MAX_TABLE_ROWS },
    });
  const rows = body.slice(0, MAX_TABLE_ROWS).map((cells) => {
    problems.push(...cellContentProblems(data, cells));
    return {
      label: cells[0]?.text ?? '',
      values: data.indicators.map((_, at) => numberOf(cells[at + 1]?.text ?? '')),
    };
  });
  problems.push(...labelProblems(data, body));
  return { rows, problems };
}

const isPersonalData = (cell: string): boolean => findPersonalData(cell, 'authority').length > 0;

const numberOf = (text: string) => (NUMBER.test(text) ? Number(text) : null);

const at = (cell: Cell | undefined): Position & { value: string } => ({
  line: cell?.line ?? 1,
  column: cell?.column ?? 1,
  value: cell?.text ?? '',
});

/** The head must equal the columns of the entry, in the same order. */
function headProblems({ rows, indicators }: Data, head: readonly Cell[]): TableProblem[] {
  const names = [rows.name, ...indicators.map(({ name }) => name)];
  const wrong = names.findIndex((name, at) => head[at]?.text !== name);
  const different = wrong !== -1 || head.length !== names.length;
  const index = wrong === -1 ? names.length : wrong;
  return [
    ...(different
      ? [
          {
            rule: 'data-header' as const,
            ...at(head[index] ?? head[head.length - 1]),
            params: { expected: names.join(','), at: index + 1 },
          },
        ]
      : []),
    ...head
      .filter(({ text }) => namesPersonalData(text))
      .map((cell) => ({ rule: 'data-personal' as const, ...at(cell) })),
  ];
}

function cellContentProblems({ indicators }: Data, cells: readonly Cell[]): TableProblem[] {
  const [label, ...values] = cells;
  const problems: TableProblem[] = [];
  if (cells.length !== indicators.length + 1)
    problems.push({
      rule: 'data-cells',
      ...at(label),
      params: { expected: indicators.length + 1, found: cells.length },
    });
  for (const cell of cells) {
    if (isPersonalData(cell.text)) problems.push({ rule: 'data-personal', ...at(cell) });
    else if (isFormula(cell.text)) problems.push({ rule: 'data-formula', ...at(cell) });
  }
  for (const [index, cell] of values.entries()) {
    const name = indicators[index]?.name;
    if (name === undefined || cell.text === '' || NUMBER.test(cell.text)) continue;
    if (!isPersonalData(cell.text) && !isFormula(cell.text))
      problems.push({ rule: 'data-number', ...at(cell), params: { name } });
  }
  return problems;
}

/** First cells must be present, short and unique; periods valid, in order, and within the period of the entry. */
function labelProblems({ rows, period }: Data, body: readonly (readonly Cell[])[]): TableProblem[] {
  const seen = new Map<string, number>();
  const { from, to } = period;
  const problems: TableProblem[] = [];
  let before = '';
  for (const [cell] of body) {
    if (!cell) continue;
    const { text, line } = cell;
    const first = seen.get(text);
    if (text === '' || text.length > MAX_LABEL)
      problems.push({ rule: 'data-label', ...at(cell), params: { limit: MAX_LABEL } });
    else if (first !== undefined) problems.push({ rule: 'data-repeated', ...at(cell), params: { first } });
    else if (rows.kind === 'period' && isSpan(from, to)) {
      const alike = periodKind(text) === periodKind(from);
      if (!alike || text < from || text > to) problems.push({ rule: 'data-period', ...at(cell), params: { from, to } });
      else if (text < before) problems.push({ rule: 'data-order', ...at(cell), params: { before } });
      if (alike) before = text;
    }
    if (first === undefined) seen.set(text, line);
  }
  return problems;
}
