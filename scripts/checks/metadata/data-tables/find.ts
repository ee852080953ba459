import { MAX_TABLE_BYTES, readTable } from '../../../../src/lib/data/data-table.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { fileSize } from '../../../../src/lib/text/file-size.ts';
import { faultReporter } from '../../rules/fault.ts';
import { atEntry, atFile } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { DatasetTable } from '../dataset-tables.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);
const reportProblem = faultReporter('metadata', rules);

export const dataTables = defineSubject({ rules, find: findDataTables });

/** The content of a table is checked by the code with which pages read it: `src/lib/data/data-table.ts`. */
function findDataTables({ tables }: MetadataInput): Problem[] {
  return tables.flatMap(ofTable);
}

function ofTable({ parsed, dataset: { data }, path, size = 0, text }: DatasetTable): Problem[] {
  if (!data.dataFile.endsWith('.csv'))
    return [report('data-format', atEntry(parsed, ['dataFile']), { value: data.dataFile })];
  if (size > MAX_TABLE_BYTES)
    return [report('data-size', atFile(path), { value: fileSize(size), params: { limit: fileSize(MAX_TABLE_BYTES) } })];
  if (text === undefined) return [];
  return readTable(data, text).problems.map(({ line, column, ...problem }) =>
    reportProblem({ ...atFile(path), line, column }, problem),
  );
}
