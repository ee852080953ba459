/** A check that examined nothing has not passed. */
import { siteFile } from '../../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { CheckResult, RuleGroup } from '../../check.ts';
import { reporter } from '../../rules/reporter.ts';
import { rules } from './rules.ts';

const report = reporter('engine', rules);

/** @param site id of the built site, or an empty string if the check reads the sources of the fleet. */
export function findUncovered({ id, label }: RuleGroup, site: string, { seen, notRun }: CheckResult): Problem[] {
  if (seen > 0 || notRun) return [];
  const file = site === '' ? 'sites/fleet.yaml' : siteFile(site);
  return [report('nothing-checked', { site, file, line: 1, column: 1 }, { params: { label, check: id } })];
}
