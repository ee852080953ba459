/** The rules of a site from its packs and waivers, with the problems of either. */
import { type RulePack, type Rules } from '../../../../schemas/rulepack.ts';
import { siteFile } from '../../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import { mergeRulePacks, packOrder } from '../../../../src/lib/rulepacks/merge.ts';
import { applyWaivers, type WaiverProblem } from '../../../../src/lib/rulepacks/waivers.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import type { Lang } from '../../../lib/lang.ts';
import { readGovernance } from '../../../lib/governance.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { rules } from './rules.ts';

const report = reporter('identity', rules);

const REASONS: Readonly<Record<WaiverProblem, Record<Lang, string>>> = {
  'unknown-row': { zh: '没有这一条规则', en: 'there is no such row' },
  expired: { zh: '已经过期', en: 'it has expired' },
  'not-weaker': { zh: '没有放宽任何要求', en: 'it weakens nothing' },
};

/** Rules in force for `site`. A pack that does not exist is reported and left out. */
export function siteRules(
  fleet: LoadedFleet,
  site: Site,
  packs: ReadonlyMap<string, RulePack>,
): { rules: Rules; problems: Problem[] } {
  const names = site.record.rulePacks;
  const { order, missing } = packOrder(names, packs);
  const file = siteFile(site.id);
  const record = { site: site.id, file, yaml: fleet.parsed.records.get(file) };
  const problems: Problem[] = missing.map((value) =>
    report('pack-unknown', atRecord(record, ['rulePacks', names.indexOf(value)]), {
      value,
      params: { known: [...packs.keys()].join('、') },
    }),
  );
  const merged = mergeRulePacks(order);
  const [waivers] = readGovernance(fleet, 'waivers').records.filter((each) => each.site === site.id);
  if (!waivers) return { rules: merged, problems };
  const { rules: inForce, refused } = applyWaivers(merged, waivers.data.waivers, fleet.clock);
  for (const { waiver, problem } of refused)
    problems.push(
      report('waiver-invalid', atRecord(waivers, ['waivers', waivers.data.waivers.indexOf(waiver), 'row']), {
        value: waiver.row,
        params: { row: waiver.row, reason: REASONS[problem] },
      }),
    );
  return { rules: inForce, problems };
}
