/** What the library answers about datasets besides their fields. */
import type { DatasetStatistics } from '../../../schemas/statistics.ts';
import { decodeText } from '../content/decode-text.ts';
import type { FileInfo } from '../content/source-file.ts';
import { readTable, type DataRow } from '../data/data-table.ts';
import type { Clock } from './clock.ts';
import type { Entry } from './types.ts';

/** How often a dataset was looked at, taken away and asked for (R-GO-4.1.8d). */
export interface DatasetCounters {
  views: number;
  downloads: number;
  apiCalls: number;
  /** Day up to which they were counted. */
  asOf: string;
}

/** Files a table is downloaded as. The address holds the id, which never changes, not the place of the entry. */
export interface DatasetFile {
  format: 'CSV' | 'JSON';
  /** Address within the owner's site. */
  url: string;
}

/** True from the first minute after the last day of validity (R-GO-4.1.8c). */
export const isDatasetExpired = ({ data }: Entry<'dataset'>, clock: Clock): boolean =>
  data.validUntil !== undefined && clock.isOver(data.validUntil);

export const datasetFiles = ({ id }: Entry<'dataset'>): DatasetFile[] => [
  { format: 'CSV', url: `/data/${id}.csv` },
  { format: 'JSON', url: `/data/${id}.json` },
];

export interface DatasetSources {
  clock: Clock;
  /** Bytes of the tables beside the entries, by path. */
  tables: ReadonlyMap<string, Uint8Array>;
  /** Imported counters by site. */
  statistics: ReadonlyMap<string, DatasetStatistics>;
}

export function datasetAnswers(
  { clock, tables, statistics }: DatasetSources,
  sibling: (entry: Entry, name: string) => FileInfo | undefined,
) {
  const read = new Map<string, readonly DataRow[]>();
  return {
    /** Rows of the data file, in its order; none where it cannot be read. */
    dataRows(dataset: Entry<'dataset'>): readonly DataRow[] {
      let rows = read.get(dataset.id);
      if (!rows) {
        const bytes = tables.get(sibling(dataset, dataset.data.dataFile)?.path ?? '');
        const text = bytes === undefined ? undefined : decodeText(bytes).text;
        rows = text === undefined ? [] : readTable(dataset.data, text).rows;
        read.set(dataset.id, rows);
      }
      return rows;
    },
    /** True when the dataset bears the mark 过期失效. */
    isExpired: (dataset: Entry<'dataset'>): boolean => isDatasetExpired(dataset, clock),
    datasetFiles,
    counters(dataset: Entry<'dataset'>): DatasetCounters | undefined {
      const record = statistics.get(dataset.site);
      const counts = record?.datasets[dataset.id];
      return record && counts ? { ...counts, asOf: record.asOf } : undefined;
    },
  };
}
