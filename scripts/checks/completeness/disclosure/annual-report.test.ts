/** The report of the previous year: the last day on which it may be missing, and the first on which it may not. */
import { beforeAll, expect, it } from 'vitest';
import path from 'node:path';
import type { FleetFiles } from '../../../../src/lib/model/file.ts';
import { fleetFrom } from '../../../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../../../lib/project.ts';
import { readFleetFiles } from '../../../lib/read-fleet.ts';
import { completenessCheck } from '../index.ts';

/** Its portal has the report of 2024. */
const MINIMAL = path.join(PROJECT_ROOT, 'tests/fixtures/fleets/minimal');
let files: FleetFiles;
beforeAll(async () => {
  files = await readFleetFiles(MINIMAL);
});

async function lateReports(now: string): Promise<(string | undefined)[]> {
  const fleet = await fleetFrom(MINIMAL, files, now);
  const { problems } = await completenessCheck.run({ fleet, isJudged: () => true, sites: ['portal', 'dept'] });
  return problems.filter(({ rule }) => rule === 'completeness/annual-report-late').map(({ value }) => value);
}

it.each([
  ['2025-12-31 23:59', []],
  ['2026-03-31 23:59', []],
  ['2026-04-01 00:00', ['2025']],
  ['2026-12-31 23:59', ['2025']],
  ['2027-03-31 23:59', []],
  ['2027-04-01 00:00', ['2026']],
])('at %s a portal is late with the reports of %j', async (now, years) => {
  expect(await lateReports(now)).toEqual(years);
});
