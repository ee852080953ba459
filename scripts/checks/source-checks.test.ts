import { expect, it } from 'vitest';
import { loadFleet } from '../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { checkSources } from './run.ts';
import { CASE_NOW } from './testing/run-case.ts';

it('find nothing in the minimal fleet', async () => {
  const fleet = await loadFleet(`${PROJECT_ROOT}/tests/fixtures/fleets/minimal`, CASE_NOW);
  expect(await checkSources(fleet, ['portal', 'dept'])).toEqual([]);
});
