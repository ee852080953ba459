/** The tables of datasets as text, used to check the text, the figures and the charts. */
import { decodeText } from '../../../src/lib/content/decode-text.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { MAX_TABLE_BYTES } from '../../../src/lib/data/data-table.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { atFile } from '../rules/places.ts';
import { entriesOfType } from './valid-entries.ts';

export interface ParsedDataset {
  parsed: ParsedEntry;
  dataset: Entry<'dataset'>;
}

/** A dataset and its table. */
export interface DatasetTable extends ParsedDataset {
  /** Path of the table from the root of the fleet. */
  path: string;
  /** Bytes of the table; absent if there is no such file. */
  size?: number;
  /** Absent if the file is missing, too large, of another format or not readable. */
  text?: string;
  /** Problems of the text. */
  problems: readonly Problem[];
}

/** Spreadsheet programs write these, and they can be ignored without loss. */
const HARMLESS: ReadonlySet<string> = new Set(['metadata/bom', 'metadata/crlf']);

export const datasetTables = (fleet: LoadedFleet): DatasetTable[] =>
  entriesOfType(fleet, 'dataset').map(({ parsed, entry: dataset }) => tableOf(fleet, { parsed, dataset }));

function tableOf({ files }: LoadedFleet, { parsed, dataset }: ParsedDataset): DatasetTable {
  const { dataFile } = dataset.data;
  const path = `${parsed.file.slice(0, parsed.file.lastIndexOf('/'))}/${dataFile}`;
  const size = files.assets.get(path)?.size;
  const table = { parsed, dataset, path, ...(size === undefined ? {} : { size }) };
  if (size === undefined || size > MAX_TABLE_BYTES || !dataFile.endsWith('.csv')) return { ...table, problems: [] };
  const { text, problems } = decodeText(files.tables?.get(path) ?? new Uint8Array());
  return {
    ...table,
    ...(text === undefined ? {} : { text }),
    problems: problems.filter(({ rule }) => !HARMLESS.has(rule)).map((problem) => ({ ...atFile(path), ...problem })),
  };
}
