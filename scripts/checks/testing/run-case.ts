import path from 'node:path';
import { parseFleet } from '../../../src/lib/content/parse-fleet.ts';
import type { SourceFile } from '../../../src/lib/model/file.ts';
import { ParseMemo, sameFiles } from '../../dev/parse-memo.ts';
import { assembleFleet, type LoadedFleet } from '../../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../../lib/project.ts';
import { readFleetFiles } from '../../lib/read-fleet.ts';
import { tempFleet } from '../../../tests/support/temp-fleet.ts';
import type { Finding } from '../check.ts';
import type { Lang } from '../../lib/lang.ts';
import { checkSources } from '../run.ts';
import { applyChange, type RuleCase } from './rule-case.ts';

/** Moment all cases are checked at; later than everything in the minimal fleet. */
export const CASE_NOW = '2025-06-01 12:00';

/** Changes a copy of the minimal fleet as the case says and checks its sources. */
export async function findingsOf({ changes, prepare, meanwhile }: RuleCase, lang: Lang = 'zh'): Promise<Finding[]> {
  const fleet = await tempFleet();
  try {
    for (const change of changes) await applyChange(fleet, change);
    await prepare?.(fleet);
    const loaded = await loadCase(fleet.root);
    await meanwhile?.(fleet);
    return await checkSources(loaded, ['portal', 'dept'], lang);
  } finally {
    await fleet.dispose();
  }
}

const memo = new ParseMemo();
let records: readonly SourceFile[] | undefined;

/** Hundreds of cases change one file of the same fleet: entries are parsed once, unless a record has changed. */
async function loadCase(root: string): Promise<LoadedFleet> {
  const files = await readFleetFiles(root);
  records ??= (await readFleetFiles(path.join(PROJECT_ROOT, 'tests/fixtures/fleets/minimal'))).records;
  memo.begin(records);
  const parse = sameFiles(files.records, records) ? memo.parse : undefined;
  return assembleFleet(root, files, parseFleet(files, parse), CASE_NOW);
}

/** `rule file:line:column`, as cases name findings. */
export const placeOfFinding = ({ rule, file, line, column }: Finding) => `${rule} ${file}:${line}:${column}`;
