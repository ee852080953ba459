/** What a report is: a table over the library, written as text, CSV or JSON. */
import { csvText } from '../../src/lib/data/csv.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { textTable } from '../lib/text-table.ts';

export interface ReportContext {
  fleet: LoadedFleet;
  library: Library;
  /** Ids of the sites reported on, in registry order. */
  sites: readonly string[];
  /** Id of the one entry reported on; all if none is given. */
  entry?: string;
}

export type ReportRow<K extends string = string> = Readonly<Record<K, string | number>>;

export interface TableReport<K extends string = string> {
  /** What it reports, for `--help`. */
  summary: string;
  /** Key of a column → its heading, in order. */
  columns: Readonly<Record<K, string>>;
  rows(context: ReportContext): ReportRow<K>[] | Promise<ReportRow<K>[]>;
  /** Further formats of this report, by the name that `--format` takes. */
  formats?: Readonly<Record<string, (rows: readonly ReportRow<K>[], context: ReportContext) => string>>;
}

/** Keeps the keys of the columns and of the rows the same. */
export const defineReport = <const K extends string>(report: TableReport<K>): TableReport => report;

type Write = (report: Pick<TableReport, 'columns'>, rows: readonly ReportRow[]) => string;

export const reportFormats: Readonly<Record<'text' | 'csv' | 'json', Write>> = {
  text({ columns }, rows) {
    if (rows.length === 0) return '没有可列的内容。\n';
    return `${textTable(Object.values(columns), cells(columns, rows), true)}\n\n共${rows.length}条。\n`;
  },
  csv: ({ columns }, rows) => csvText([Object.values(columns), ...cells(columns, rows)]),
  json: (_, rows) => `${JSON.stringify(rows, null, 2)}\n`,
};

const cells = (columns: TableReport['columns'], rows: readonly ReportRow[]): string[][] =>
  rows.map((row) => Object.keys(columns).map((key) => String(row[key] ?? '')));
