/** The fleet of the project has every report its rules require on its own day, and each that is taken away is missed. */
import { beforeAll, expect, it } from 'vitest';
import { reportsCheck } from '../scripts/checks/reports/index.ts';
import { fleetFrom } from '../scripts/lib/load-fleet.ts';
import { readFleetFiles } from '../scripts/lib/read-fleet.ts';
import type { FleetFiles } from '../src/lib/model/file.ts';
import { PROJECT } from './support/run-lantai.ts';

const NOW = '2026-11-22 12:00';
let files: FleetFiles;
beforeAll(async () => {
  files = await readFleetFiles(PROJECT);
});

/** The fleet without one of its entries. */
const fleetWithout = (file?: string) =>
  fleetFrom(PROJECT, { ...files, entries: files.entries.filter(({ path }) => path !== file) }, NOW);

async function foundWithout(file?: string): Promise<string[]> {
  const fleet = await fleetWithout(file);
  const { problems } = await reportsCheck.run({
    fleet,
    sites: fleet.parsed.sites.map(({ id }) => id),
    isJudged: () => true,
  });
  return problems.map(({ rule }) => rule);
}

/** Files of the reports on the last four quarters and on the last year. */
async function requiredReports(): Promise<string[]> {
  const { parsed } = await fleetWithout();
  return parsed.entries.flatMap(({ file, entry }) => {
    const data = entry?.data as
      { subtype?: string; year?: number; period?: string; catalogueNode?: string } | undefined;
    const { subtype, year, period } = data ?? {};
    const isQuarter = subtype === 'quarterlyInspection' && (year === 2026 || period === 'q4');
    const isYear = year === 2025 && (subtype === 'website' || subtype === 'supervision');
    const isDisclosure = year === 2025 && data?.catalogueNode === '信息公开年报';
    return isQuarter || isYear || isDisclosure ? [file] : [];
  });
}

it('every report that is taken away is missed', async () => {
  expect(await foundWithout()).toEqual([]);
  const required = await requiredReports();
  // Four quarters, three reports on work, three on disclosure, and one on supervision.
  expect(required).toHaveLength(11);
  for (const file of required) expect(await foundWithout(file), file).toContain('reports/report-missing');
});
