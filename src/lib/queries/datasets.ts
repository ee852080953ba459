import type { DataRow } from '../data/data-table.ts';
import type { Entry } from '../model/entry.ts';

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

/** What pages ask about datasets besides their fields. */
export interface DatasetQueries {
  /** Rows of the data file, in its order; none where it cannot be read. */
  dataRows(dataset: Entry<'dataset'>): readonly DataRow[];
  /** True when the dataset bears the mark 过期失效. */
  isExpired(dataset: Entry<'dataset'>): boolean;
  datasetFiles(dataset: Entry<'dataset'>): DatasetFile[];
  /** Imported counters; undefined where there are none. */
  counters(dataset: Entry<'dataset'>): DatasetCounters | undefined;
}
