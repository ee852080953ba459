/** The rules of a site from its packs and waivers, with what is wrong about either. */
import { waiversSchema, type RulePack, type Rules } from '../../../schemas/rulepack.ts';
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import { mergeRulePacks, packOrder } from '../../../src/lib/rulepacks/merge.ts';
import { applyWaivers, type WaiverProblem } from '../../../src/lib/rulepacks/waivers.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { readGovernance } from '../../lib/governance.ts';

const REASONS: Readonly<Record<WaiverProblem, { reason: string; reasonEn: string }>> = {
  'unknown-row': { reason: '没有这一条规则', reasonEn: 'there is no such row' },
  expired: { reason: '已经过期', reasonEn: 'it has expired' },
  'not-weaker': { reason: '没有放宽任何要求', reasonEn: 'it weakens nothing' },
};

/** Rules in force for `site`. A pack that does not exist is told and left out. */
export function siteRules(
  fleet: LoadedFleet,
  site: Site,
  packs: ReadonlyMap<string, RulePack>,
): { rules: Rules; problems: Problem[] } {
  const names = site.record.rulePacks;
  const { order, missing } = packOrder(names, packs);
  const file = siteFile(site.id);
  const record = fleet.parsed.records.get(file);
  const problems: Problem[] = missing.map((value) => ({
    rule: 'identity/pack-unknown',
    site: site.id,
    file,
    ...(record?.valueAt(['rulePacks', names.indexOf(value)]) ?? { line: 1, column: 1 }),
    value,
    params: { known: [...packs.keys()].join('、') },
  }));
  const merged = mergeRulePacks(order);
  const [waivers] = readGovernance(fleet, 'waivers', waiversSchema).records.filter((each) => each.site === site.id);
  if (!waivers) return { rules: merged, problems };
  const { rules, refused } = applyWaivers(merged, waivers.data.waivers, fleet.clock);
  for (const { waiver, problem } of refused)
    problems.push({
      rule: 'identity/waiver-refused',
      site: site.id,
      file: waivers.file,
      ...waivers.yaml.valueAt(['waivers', waivers.data.waivers.indexOf(waiver), 'row']),
      value: waiver.row,
      params: { row: waiver.row, ...REASONS[problem] },
    });
  return { rules, problems };
}
