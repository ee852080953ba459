/** Names of sites against their organisations, and the pictures that stand for them (R-GO-3.1.3a, R-DL-28, R-JM-13.2). */
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { siteName } from '../../../../src/lib/model/site-names.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atRecord, type FieldPath } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { siteRecord } from '../column-places.ts';
import { cityPortalValues } from '../domains/city-portal.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const siteNames = defineSubject({
  rules,
  find: ({ fleet }: MetadataInput) => fleet.parsed.sites.flatMap((site) => ofSite(fleet, site)),
});

/** What may follow the name of the organisation. */
const SITE_WORDS = /^(?:(?:政府)?(?:门户)?网站|政务网|门户网)?$/;
const isNamedAfter = (name: string, unit: string) => name.startsWith(unit) && SITE_WORDS.test(name.slice(unit.length));

function ofSite(fleet: LoadedFleet, site: Site): Problem[] {
  const { standardName, displayName, unit, names, logo } = site.record;
  const inForce = fleet.rules(site.id);
  const at = (...path: FieldPath) => atRecord(siteRecord(fleet, site), path);
  const { mandated } = cityPortalValues(site, inForce);
  const problems: Problem[] = [];
  if (!isNamedAfter(standardName, unit) && !mandated.has('standardName'))
    problems.push(report('site-name-unit', at('standardName'), { value: standardName, params: { unit } }));
  const row = inForce.names?.relation;
  if (row?.value === true && displayName !== undefined && !mandated.has('displayName'))
    if (!isNamedAfter(displayName, unit) && names.relation === undefined) {
      const params = { clauses: row.clauses.join('、') };
      problems.push(report('site-name-relation', at('displayName'), { value: displayName, params }));
    }
  if (logo.alt !== standardName && logo.alt !== displayName)
    problems.push(report('logo-text', at('logo', 'alt'), { value: logo.alt, params: { name: siteName(site) } }));
  return [...problems, ...ofEmblem(fleet, site, at)];
}

/** A stretched or recoloured emblem is another file than the approved one; a missing file is reported elsewhere. */
function ofEmblem(
  fleet: LoadedFleet,
  { id, record }: Site,
  at: (...path: FieldPath) => ReturnType<typeof atRecord>,
): Problem[] {
  const { nationalEmblem } = record;
  const actual = nationalEmblem && fleet.files.assets.get(`sites/${id}/assets/${nationalEmblem.file}`)?.sha256;
  if (!nationalEmblem || actual === undefined || actual === nationalEmblem.sha256) return [];
  const params = { actual, expected: nationalEmblem.sha256 };
  return [report('emblem-differs', at('nationalEmblem', 'file'), { value: nationalEmblem.file, params })];
}
