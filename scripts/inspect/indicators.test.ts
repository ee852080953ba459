/** Official indicators in an inspection: nothing that was not looked at counts as met. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempFleet, type TempFleet } from '../../tests/support/temp-fleet.ts';
import type { CheckRun } from '../checks/report.ts';
import { checkSources } from '../checks/run.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { siteIndicators } from './indicators.ts';
import type { RequestResult } from './record.ts';

let fleet: TempFleet;
beforeAll(async () => {
  fleet = await tempFleet();
});
afterAll(() => fleet.dispose());

const run = (check: string, notRun?: CheckRun['notRun']): CheckRun => ({
  check,
  label: check,
  site: 'portal',
  seen: 1,
  ...(notRun ? { notRun } : {}),
});
const link = (state: RequestResult['state'], page: string): RequestResult => ({
  site: 'portal',
  what: '外部链接',
  url: 'https://a.test/',
  state,
  checkedOn: '2025-06-01',
  pages: [page],
});

async function evaluate(runs: readonly CheckRun[], links: readonly RequestResult[] = [], moment = '2025-06-01 12:00') {
  const loaded = await loadFleet(fleet.root, moment);
  const { library } = loaded;
  if (!library) throw new Error('The fleet has no library');
  const findings = await checkSources(loaded, ['portal', 'dept']);
  const site = library.site('portal');
  const { indicators, evaluations } = await siteIndicators({ fleet: loaded, library, site, findings, runs, links });
  const of = (id: string) => indicators.find((each) => each.id === id);
  return { of, indicators, verdict: evaluations[0]?.verdict };
}

describe('an indicator that counts findings', () => {
  it('is open where its check did not look at the site', async () => {
    const { of, verdict } = await evaluate([run('identity', 'not-built')]);
    expect(of('identity')).toMatchObject({ state: 'unknown' });
    expect(of('identity')).not.toHaveProperty('count');
    expect(verdict).not.toBe('passed');
  });
  it('is met where its check looked and found nothing', async () => {
    const { of } = await evaluate([run('identity')]);
    expect(of('identity')).toMatchObject({ state: 'met', count: 0 });
  });
});

describe('an indicator that counts columns', () => {
  it('has its counter and its limit', async () => {
    await fleet.remove('sites/portal/governance/waivers.yaml');
    const { indicators } = await evaluate([], [], '2027-01-01 12:00');
    const overdue = indicators.find(({ id }) => id === 'columns-not-updated/news-and-documents');
    expect(overdue).toMatchObject({ kind: 'veto', limit: 5 });
    expect(overdue?.count).toBeGreaterThan(0);
  });
});

describe('dead links', () => {
  it('are open where no link was requested', async () => {
    const { of } = await evaluate([]);
    expect([of('dead-links')?.state, of('dead-home-links')?.state]).toEqual(['unknown', 'unknown']);
  });
  it('are counted on the home page and elsewhere', async () => {
    const links = [link('broken', '/'), link('broken', '/a/'), link('unclear', '/b/'), link('ok', '/')];
    const { of } = await evaluate([], links);
    expect([of('dead-home-links')?.count, of('dead-links')?.count]).toEqual([1, 1]);
  });
});
