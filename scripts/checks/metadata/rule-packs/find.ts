/** Problems with the rule packs and waivers of the sites. */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { WaiverProblem } from '../../../../src/lib/rulepacks/waivers.ts';
import { daysLeft } from '../../../lib/days-left.ts';
import type { Lang } from '../../../lib/lang.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { siteRecord } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const rulePacks = defineSubject({ rules, find: findRulePacks });

const REASONS: Readonly<Record<Exclude<WaiverProblem, 'expired'>, Record<Lang, string>>> = {
  'unknown-row': { zh: '没有这一条规则', en: 'there is no such row' },
  'not-weaker': { zh: '没有放宽任何要求', en: 'it weakens nothing' },
};

function findRulePacks({ fleet }: MetadataInput): Problem[] {
  return fleet.parsed.sites.flatMap((site) => ofSite(fleet, site));
}

function ofSite(fleet: LoadedFleet, site: Site): Problem[] {
  const { missing, refused, applied, register, rules: inForce } = fleet.rulebook.inForce(site.id, fleet.clock);
  const names = site.record.rulePacks;
  const known = [...fleet.rulebook.packs.keys()].join('、');
  const problems = missing.map((value) =>
    report('pack-unknown', atRecord(siteRecord(fleet, site), ['rulePacks', names.indexOf(value)]), {
      value,
      params: { known },
    }),
  );
  if (!register) return problems;
  const { waivers } = register.data;
  const at = (waiver: (typeof waivers)[number], field: string) =>
    atRecord(register, ['waivers', waivers.indexOf(waiver), field]);
  for (const { waiver, problem } of refused) {
    const { row, until } = waiver;
    problems.push(
      problem === 'expired'
        ? report('waiver-expired', at(waiver, 'until'), { value: until, params: { row } })
        : report('waiver-invalid', at(waiver, 'row'), { value: row, params: { row, reason: REASONS[problem] } }),
    );
  }
  for (const waiver of applied) {
    const left = daysLeft(waiver.until, inForce.permissions?.endNotice, fleet.clock);
    if (left === undefined) continue;
    const params = { row: waiver.row, left };
    problems.push(report('waiver-ending', at(waiver, 'until'), { value: waiver.until, params }));
  }
  return problems;
}
