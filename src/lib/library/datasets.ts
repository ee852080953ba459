import type { Clock } from '../calendar/clock.ts';
import { decodeText } from '../content/decode-text.ts';
import { readTable, type DataRow } from '../data/data-table.ts';
import type { Entry } from '../model/entry.ts';
import type { DatasetFile, DatasetQueries } from '../queries/datasets.ts';
import type { FileQueries } from '../queries/files.ts';
import type { LibraryInput } from './input.ts';

/** True from the first minute after the last day of validity (R-GO-4.1.8c). */
export const isDatasetExpired = ({ data }: Entry<'dataset'>, clock: Clock): boolean =>
  data.validUntil !== undefined && clock.isOver(data.validUntil);

export const datasetFiles = ({ id }: Entry<'dataset'>): DatasetFile[] => [
  { format: 'CSV', url: `/data/${id}.csv` },
  { format: 'JSON', url: `/data/${id}.json` },
];

export function datasetAnswers(
  { tables, statistics }: Pick<LibraryInput, 'tables' | 'statistics'>,
  { sibling }: Pick<FileQueries, 'sibling'>,
  clock: Clock,
): DatasetQueries {
  const read = new Map<string, readonly DataRow[]>();
  return {
    dataRows(dataset) {
      let rows = read.get(dataset.id);
      if (!rows) {
        const bytes = tables?.get(sibling(dataset, dataset.data.dataFile)?.path ?? '');
        const text = bytes === undefined ? undefined : decodeText(bytes).text;
        rows = text === undefined ? [] : readTable(dataset.data, text).rows;
        read.set(dataset.id, rows);
      }
      return rows;
    },
    isExpired: (dataset) => isDatasetExpired(dataset, clock),
    datasetFiles,
    counters(dataset) {
      const record = statistics?.get(dataset.site);
      const counts = record?.datasets[dataset.id];
      return record && counts ? { ...counts, asOf: record.asOf } : undefined;
    },
  };
}
