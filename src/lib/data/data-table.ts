/** The table of a dataset: its CSV file read against what the entry says the columns are. */
import type { Entry } from '../model/entry.ts';
import { namesPersonalData } from '../privacy/column-heads.ts';
import { findPersonalData } from '../privacy/personal-data.ts';
import { isFormula, parseCsv, type Cell } from './csv.ts';
import { isSpan, periodKind } from './periods.ts';

export interface DataRow {
  /** First cell: the period or category the row is about. */
  label: string;
  /** One for each indicator, in their order; null where nothing was measured. */
  values: readonly (number | null)[];
}

/** One thing wrong with the file: second half of a rule id, where, and what. */
export interface TableFault {
  rule: string;
  line: number;
  column: number;
  value: string;
  params?: Record<string, string | number>;
}

export interface ReadTable {
  rows: readonly DataRow[];
  faults: readonly TableFault[];
}

/** Bytes of a file, and rows of a table, that a page can still show whole. */
export const MAX_TABLE_BYTES = 512 * 1024;
export const MAX_TABLE_ROWS = 2000;

const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;
const MAX_LABEL = 40;

type Data = Entry<'dataset'>['data'];

/** @param text of the file, with LF line ends and without byte order mark. */
export function readTable(data: Data, text: string): ReadTable {
  const { rows: lines, unclosed } = parseCsv(text);
  const [head = [], ...body] = lines;
  const faults: TableFault[] = [];
  if (unclosed) faults.push(fault('data-quote', unclosed));
  faults.push(...headFaults(data, head));
  if (lines.length > 0 && body.length === 0) faults.push({ rule: 'data-empty', line: 1, column: 1, value: '' });
  const surplus = body[MAX_TABLE_ROWS];
  if (surplus)
    faults.push({ ...fault('data-rows', surplus[0]), value: String(body.length), params: { limit: MAX_TABLE_ROWS } });
  const rows = body.slice(0, MAX_TABLE_ROWS).map((cells) => {
    faults.push(...cellFaults(data, cells));
    return {
      label: cells[0]?.text ?? '',
      values: data.indicators.map((_, at) => numberOf(cells[at + 1]?.text ?? '')),
    };
  });
  faults.push(...labelFaults(data, body));
  return { rows, faults };
}

const isPersonalData = (cell: string): boolean => findPersonalData(cell, 'authority').length > 0;

const numberOf = (text: string) => (NUMBER.test(text) ? Number(text) : null);

const fault = (rule: string, cell: Cell | undefined, params: TableFault['params'] = {}): TableFault => ({
  rule,
  line: cell?.line ?? 1,
  column: cell?.column ?? 1,
  value: cell?.text ?? '',
  params,
});

/** The head says exactly what the entry says, in the same order. */
function headFaults({ rows, indicators }: Data, head: readonly Cell[]): TableFault[] {
  const names = [rows.name, ...indicators.map(({ name }) => name)];
  const wrong = names.findIndex((name, at) => head[at]?.text !== name);
  const different = wrong !== -1 || head.length !== names.length;
  const at = wrong === -1 ? names.length : wrong;
  return [
    ...(different
      ? [fault('data-header', head[at] ?? head[head.length - 1], { expected: names.join(','), at: at + 1 })]
      : []),
    ...head.filter(({ text }) => namesPersonalData(text)).map((cell) => fault('data-personal', cell)),
  ];
}

function cellFaults({ indicators }: Data, cells: readonly Cell[]): TableFault[] {
  const [label, ...values] = cells;
  const faults: TableFault[] = [];
  if (cells.length !== indicators.length + 1)
    faults.push(fault('data-cells', label, { expected: indicators.length + 1, found: cells.length }));
  for (const cell of cells) {
    if (isPersonalData(cell.text)) faults.push(fault('data-personal', cell));
    else if (isFormula(cell.text)) faults.push(fault('data-formula', cell));
  }
  for (const [at, cell] of values.entries()) {
    const name = indicators[at]?.name;
    if (name === undefined || cell.text === '' || NUMBER.test(cell.text)) continue;
    if (!isPersonalData(cell.text) && !isFormula(cell.text)) faults.push(fault('data-number', cell, { name }));
  }
  return faults;
}

/** First cells: there, short, each once; periods well formed, in order, and within the period of the entry. */
function labelFaults({ rows, period }: Data, body: readonly (readonly Cell[])[]): TableFault[] {
  const seen = new Map<string, number>();
  const { from, to } = period;
  const faults: TableFault[] = [];
  let before = '';
  for (const [cell] of body) {
    if (!cell) continue;
    const { text, line } = cell;
    const first = seen.get(text);
    if (text === '' || text.length > MAX_LABEL) faults.push(fault('data-label', cell, { limit: MAX_LABEL }));
    else if (first !== undefined) faults.push(fault('data-repeated', cell, { first }));
    else if (rows.kind === 'period' && isSpan(from, to)) {
      const alike = periodKind(text) === periodKind(from);
      if (!alike || text < from || text > to) faults.push(fault('data-period', cell, { from, to }));
      else if (text < before) faults.push(fault('data-order', cell, { before }));
      if (alike) before = text;
    }
    if (first === undefined) seen.set(text, line);
  }
  return faults;
}
