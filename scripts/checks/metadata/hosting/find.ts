/** The recorded hosting of sites against their rule packs (R-GO-7.1.1, R-GO-7.2.1b, R-JM-41.7). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { siteRecord } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const hosting = defineSubject({
  rules,
  find: ({ fleet }: MetadataInput) => fleet.parsed.sites.flatMap((site) => ofSite(fleet, site)),
});

function ofSite(fleet: LoadedFleet, site: Site): Problem[] {
  const { country, ownRegion, logRetentionMonths: kept } = fleet.rules(site.id).hosting ?? {};
  const { hosting: recorded, region } = site.record;
  const at = (field: keyof typeof recorded) => atRecord(siteRecord(fleet, site), ['hosting', field]);
  const problems: Problem[] = [];
  if (country && recorded.country !== country.value) {
    const params = { country: country.value, clauses: country.clauses.join('、') };
    problems.push(report('hosting-country', at('country'), { value: recorded.country, params }));
  }
  if (ownRegion?.value === true && !isWithin(recorded.region, region)) {
    const params = { region, clauses: ownRegion.clauses.join('、') };
    problems.push(report('hosting-region', at('region'), { value: recorded.region, params }));
  }
  if (kept && recorded.logRetentionMonths < kept.value) {
    const params = { limit: kept.value, clauses: kept.clauses.join('、') };
    const value = String(recorded.logRetentionMonths);
    problems.push(report('log-retention', at('logRetentionMonths'), { value, params }));
  }
  return problems;
}

/** One of the two names may be more exact: 示例市 and 示例市中心区. */
const isWithin = (place: string, region: string) => place.includes(region) || region.includes(place);
