/** A visitor's selection from a table, and its charts. */
import type { ChartData } from '../../lib/charts/chart.ts';

export interface Table {
  rowName: string;
  items: readonly { key: string; name: string; unit: string; at: number }[];
  rows: readonly { label: string; values: readonly (number | null)[] }[];
}

export interface Choice {
  keys: readonly string[];
  /** First and last row, in any order. */
  from: number;
  to: number;
  kind: 'line' | 'bar';
}

export interface Selection {
  items: Table['items'];
  rows: Table['rows'];
  first: number;
  last: number;
  charts: readonly ChartData[];
}

/** Reads the numbers from the cells of the page, so that nothing has to be loaded. */
export function readQueryTable(table: HTMLTableElement): Table {
  const [head, ...names] = table.tHead?.rows[0]?.cells ?? [];
  return {
    rowName: text(head),
    items: names.map((cell, at) => ({
      key: cell.dataset['key'] ?? '',
      name: cell.dataset['name'] ?? '',
      unit: cell.dataset['unit'] ?? '',
      at,
    })),
    rows: [...(table.tBodies[0]?.rows ?? [])].map(({ cells }) => {
      const [label, ...values] = cells;
      return { label: text(label), values: values.map((cell) => shownNumber(text(cell))) };
    }),
  };
}

const text = (cell: HTMLTableCellElement | undefined) => cell?.textContent.trim() ?? '';

/** The number a cell shows; null for a dash. */
export function shownNumber(shown: string): number | null {
  const digits = shown.replaceAll(',', '');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}

export function select(table: Table, { keys, from, to, kind }: Choice): Selection {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const items = table.items.filter(({ key }) => keys.includes(key));
  const rows = table.rows.slice(first, last + 1);
  const units = [...new Set(items.map(({ unit }) => unit))];
  const charts = units.map((unit) => ({
    kind,
    title: '',
    categoryLabel: table.rowName,
    categories: rows.map(({ label }) => label),
    unit,
    series: items
      .filter((item) => item.unit === unit)
      .map(({ name, at }) => ({ name, values: rows.map(({ values }) => values[at] ?? null) })),
  }));
  return { items, rows, first, last, charts: rows.length > 0 ? charts : [] };
}
