/** The last minute at which a report is only announced, and the first at which it is missing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../../../tests/support/temp-fleet.ts';
import { loadFleet } from '../../../lib/load-fleet.ts';
import { checkSources } from '../../run.ts';

let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
  await fleet.remove('sites/portal/governance/waivers.yaml');
});
afterAll(() => fleet.dispose());

/** The second halves of the rules found about one report, at a moment. */
async function foundAt(moment: string, what: string): Promise<string[]> {
  const findings = await checkSources(await loadFleet(fleet.root, moment), ['portal', 'dept']);
  return findings
    .filter(({ rule, message }) => rule.startsWith('reports/') && message.includes(what))
    .map(({ rule }) => rule.slice('reports/'.length));
}

it.each([
  ['not announced in December', '2025-12-31 23:59', []],
  ['from the first of January', '2026-01-01 00:00', ['report-upcoming']],
  ['until the end of 31 January', '2026-01-31 23:59', ['report-upcoming']],
  ['and missing from the first of February', '2026-02-01 00:00', ['report-missing']],
])('the yearly report: %s', async (_title, moment, expected) => {
  expect(await foundAt(moment, '2025年政府网站监管年度报表')).toEqual(expected);
});

it.each([
  ['not announced 31 days before the end', '2025-08-30 23:59', []],
  ['announced 30 days before the end', '2025-08-31 00:00', ['report-upcoming']],
  ['announced until 15 days after the quarter', '2025-10-15 23:59', ['report-upcoming']],
  ['missing after that', '2025-10-16 00:00', ['report-missing']],
])('the inspection of a quarter: %s', async (_title, moment, expected) => {
  expect(await foundAt(moment, '2025年第三季度')).toEqual(expected);
});
