/** What a report is: a table over the library, written as text, CSV, JSON, a workbook or a page for paper. */
import { writeXlsx } from 'hucre/xlsx';
import { csvText } from '../../src/lib/data/csv.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { InspectionRecord } from '../inspect/record.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { textTable } from '../lib/text-table.ts';
import { printedPage } from '../print/page.ts';
import { printedTable, type ColumnClasses } from '../print/parts.ts';

export interface ReportContext {
  fleet: LoadedFleet;
  library: Library;
  /** Ids of the sites reported on, in registry order. */
  sites: readonly string[];
  /** Id of the one entry reported on; all if none is given. */
  entry?: string;
  /** The year of yearly reports. */
  year: number;
  /** The record of the inspection that reports refer to, if there is one. */
  inspection?: InspectionRecord;
}

export type ReportRow<K extends string = string> = Readonly<Record<K, string | number>>;

export interface TableReport<K extends string = string> {
  /** What it reports, for `--help`. */
  summary: string;
  /** Heading of the page and of the workbook; the first half of the summary where it is absent. */
  title?(context: ReportContext): string;
  /** Key of a column → its heading, in order. */
  columns: Readonly<Record<K, string>>;
  rows(context: ReportContext): ReportRow<K>[] | Promise<ReportRow<K>[]>;
  /** Formats of this report alone, or in place of those of all, by the name that `--format` takes. */
  formats?: Readonly<Record<string, Write>>;
}

/** Keeps the keys of the columns and of the rows the same. */
export const defineReport = <const K extends string>(report: TableReport<K>): TableReport => report;

/** What a format may show around the rows. */
export interface ReportHead {
  title: string;
  /** The moment of the library. */
  moment: string;
}

export type Write = (
  report: Pick<TableReport, 'columns'>,
  rows: readonly ReportRow[],
  head: ReportHead,
) => string | Uint8Array | Promise<string | Uint8Array>;

/** Longest name of a sheet. */
const MAX_SHEET_NAME_LENGTH = 31;

export const reportFormats = {
  text({ columns }, rows) {
    if (rows.length === 0) return '没有可列的内容。\n';
    return `${textTable(Object.values(columns), cells(columns, rows), true)}\n\n共${rows.length}条。\n`;
  },
  csv: ({ columns }, rows) => csvText([Object.values(columns), ...cells(columns, rows)]),
  json: (_, rows) => `${JSON.stringify(rows, null, 2)}\n`,
  /** Texts are cells of text, so none of them runs as a formula; the times are those of the report. */
  xlsx: ({ columns }, rows, { title, moment }) => {
    const written = new Date(`${moment.replace(' ', 'T')}:00+08:00`);
    const body = rows.map((row) => Object.keys(columns).map((key) => row[key] ?? ''));
    return writeXlsx({
      properties: { title, creator: 'Lantai', created: written, modified: written },
      sheets: [
        {
          name: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, MAX_SHEET_NAME_LENGTH),
          columns: Object.values(columns).map(() => ({ width: 20 })),
          rows: [Object.values(columns), ...body],
        },
      ],
    });
  },
  html: ({ columns }, rows, { title, moment }) => {
    const shown = rows.map((row) => Object.keys(columns).map((key) => row[key] ?? ''));
    return printedPage({
      title,
      kind: '报表',
      facts: [
        { label: '统计时刻', value: moment },
        { label: '行数', value: String(rows.length) },
      ],
      body: [
        printedTable({
          caption: title,
          columns: Object.values(columns),
          rows: shown,
          classes: columnClasses(shown),
        }),
      ],
      foot: `由 npm run lantai -- report 以 ${moment} 为“现在”生成；同样的内容和时刻，结果逐字节相同。`,
    });
  },
} as const satisfies Readonly<Record<string, Write>>;

/** Longest cell of a column that stays on one line on paper, in characters. */
const SHORT_LENGTH = 10;

/** Formats that are not for a terminal. */
export const BINARY_FORMATS: ReadonlySet<string> = new Set(['xlsx']);

/** Columns of numbers are aligned right, columns of short words stay on one line. */
function columnClasses(rows: readonly (readonly (string | number)[])[]): ColumnClasses {
  const [first = []] = rows;
  const classOf = (at: number): ColumnClasses[number] => {
    const column = rows.map((row) => row[at] ?? '');
    if (column.every((cell) => typeof cell === 'number')) return 'number';
    return column.every((cell) => String(cell).length <= SHORT_LENGTH) ? 'short' : undefined;
  };
  return Object.fromEntries(first.flatMap((_, at) => (classOf(at) === undefined ? [] : [[at, classOf(at)]])));
}

const cells = (columns: TableReport['columns'], rows: readonly ReportRow[]): string[][] =>
  rows.map((row) => Object.keys(columns).map((key) => String(row[key] ?? '')));
