/** Input of the subjects of this check. */
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { assetProblems, type AssetProblem } from './asset-problems.ts';
import { datasetTables, type DatasetTable } from './dataset-tables.ts';
import { readingProblems } from './while-reading.ts';

export interface MetadataInput {
  fleet: LoadedFleet;
  /** False for files whose problems are not reported. */
  isJudged(file: string): boolean;
  /** Problems found while files were read. */
  reading: readonly Problem[];
  /** Datasets and their tables. */
  tables: readonly DatasetTable[];
  /** Problems of files beside the entries and among the assets of sites. */
  problems: readonly AssetProblem[];
}

/** Everything that more than one subject needs, read once. */
export async function metadataInput(fleet: LoadedFleet, isJudged: MetadataInput['isJudged']): Promise<MetadataInput> {
  const tables = datasetTables(fleet);
  return { fleet, isJudged, tables, reading: readingProblems(fleet, tables), problems: await assetProblems(fleet) };
}
