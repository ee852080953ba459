import { loadFleet } from '../../lib/load-fleet.ts';
import { tempFleet } from '../../../tests/support/temp-fleet.ts';
import type { Finding, Lang } from '../check.ts';
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
    const loaded = await loadFleet(fleet.root, CASE_NOW);
    await meanwhile?.(fleet);
    return await checkSources(loaded, ['portal', 'dept'], lang);
  } finally {
    await fleet.dispose();
  }
}

/** `rule file:line:column`, as cases name findings. */
export const placeOfFinding = ({ rule, file, line, column }: Finding) => `${rule} ${file}:${line}:${column}`;
