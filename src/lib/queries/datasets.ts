import type { DataRow } from '../data/data-table.ts';
import type { Entry } from '../model/entry.ts';

/** Views, downloads and interface calls of a dataset (R-GO-4.1.8d). */
export interface DatasetCounters {
  views: number;
  downloads: number;
  apiCalls: number;
  /** Last day counted. */
  asOf: string;
}

/** A download of a table. Its address contains the id of the entry, which never changes, not its column. */
export interface DatasetFile {
  format: 'CSV' | 'JSON';
  /** Address within the owner's site. */
  url: string;
}

/** Queries about datasets, for what is not in their fields. */
export interface DatasetQueries {
  /** Rows of the data file, in its order; empty where it cannot be read. */
  dataRows(dataset: Entry<'dataset'>): readonly DataRow[];
  /** True when the dataset has the status 过期失效. */
  isExpired(dataset: Entry<'dataset'>): boolean;
  datasetFiles(dataset: Entry<'dataset'>): DatasetFile[];
  /** Imported counters; undefined where there are none. */
  counters(dataset: Entry<'dataset'>): DatasetCounters | undefined;
}
