/** Whether units may have the sites they have, by the table of eligibility of the rule packs (C5). */
import { SITE_KINDS, SITE_LEVELS } from '../../../../schemas/site.ts';
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

export const eligibility = defineSubject({
  rules,
  find: ({ fleet }: MetadataInput) =>
    fleet.parsed.sites.flatMap((site) => [...ofSite(fleet, site), ...portalOfRegion(fleet, site)]),
});

/** A site that is being merged or is closed is on its way to what the rule asks. */
const isEnding = ({ record: { status } }: Site) => status === 'migrating' || status === 'closed';

function ofSite(fleet: LoadedFleet, site: Site): Problem[] {
  const { kind, level, status, approvals } = site.record;
  const part = kind === 'portal' ? 'portal' : 'department';
  const row = fleet.rules(site.id).eligibility?.[level]?.[part];
  if (isEnding(site)) return [];
  const at = atRecord(siteRecord(fleet, site), ['kind']);
  const params = {
    level: { zh: SITE_LEVELS[level], en: level },
    kind: { zh: SITE_KINDS[kind], en: kind },
  };
  if (row?.value === 'forbidden') {
    const clauses = row.clauses.join('、');
    return [report('site-forbidden', at, { params: { ...params, clauses, row: `${level}.${part}` } })];
  }
  // Sites of events and projects are exceptions at every level.
  const needsApproval = row?.value === 'byApproval' || kind === 'waived-other';
  const clauses = row?.value === 'byApproval' ? row.clauses.join('、') : 'R-GO-3.1.1c';
  return needsApproval && approvals.length === 0 && status !== 'draft'
    ? [report('approval-missing', at, { params: { ...params, clauses } })]
    : [];
}

/** Reported at the first site of the region. */
function portalOfRegion(fleet: LoadedFleet, site: Site): Problem[] {
  const { level, region } = site.record;
  const row = fleet.rules(site.id).eligibility?.[level]?.portal;
  const ofRegion = fleet.parsed.sites.filter(({ record }) => record.level === level && record.region === region);
  const hasPortal = ofRegion.some((each) => each.record.kind === 'portal' && !isEnding(each));
  if (row?.value !== 'required' || hasPortal || ofRegion[0] !== site || isEnding(site)) return [];
  const params = { region, level: { zh: SITE_LEVELS[level], en: level }, clauses: row.clauses.join('、') };
  return [report('region-portal-missing', atRecord(siteRecord(fleet, site), ['region']), { value: region, params })];
}
