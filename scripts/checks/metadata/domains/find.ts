/** Domains of portals and departments. */
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

export const domains = defineSubject({ rules, find: findDomains });

function findDomains({ fleet }: MetadataInput): Problem[] {
  return fleet.parsed.sites.flatMap((site) => ofSite(fleet, site));
}

function ofSite(fleet: LoadedFleet, site: Site): Problem[] {
  const { kind, level, domain } = site.record;
  const value = domain.primary;
  const place = atRecord(siteRecord(fleet, site), ['domain', 'primary']);
  // The State Council's own portal is www.gov.cn.
  if (kind === 'portal')
    return level === 'national' || /^www\.[a-z0-9-]+\.gov\.cn$/.test(value)
      ? []
      : [report('domain-portal', place, { value })];
  const portal = fleet.parsed.sites.find(({ id }) => id === site.registration.portal);
  if (kind !== 'department' || !portal) return [];
  const base = portal.record.domain.primary.replace(/^www\./, '');
  const own = value.endsWith(`.${base}`) && value !== portal.record.domain.primary;
  return own ? [] : [report('domain-department', place, { value, params: { portal: base } })];
}
