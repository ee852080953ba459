/** Domains of sites: suffix and form of the whole, labels, Chinese domains, and what is prescribed by name. */
import { LABEL_FORMS, type Rules } from '../../../../schemas/rulepack.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atRecord, type FieldPath } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { siteRecord } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { chineseDomain } from './chinese-domain.ts';
import { cityPortalValues } from './city-portal.ts';
import { exampleLabels, hasForm, isReadingOf, isShortFor } from '../../../lib/label-forms.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const domains = defineSubject({ rules, find: findDomains });

function findDomains({ fleet }: MetadataInput): Problem[] {
  return fleet.parsed.sites.flatMap((site) => ofSite(fleet, site));
}

function ofSite(fleet: LoadedFleet, site: Site): Problem[] {
  const inForce = fleet.rules(site.id);
  const at = (...path: FieldPath) => atRecord(siteRecord(fleet, site), path);
  const { wrong, mandated } = cityPortalValues(site, inForce);
  return [
    ...ofPrimary(fleet, site, inForce, mandated.has('domain.primary'), at('domain', 'primary')),
    ...ofNames(site, at),
    ...wrong.map(({ path, value, row }) =>
      report('city-portal-value', at(...path), {
        value,
        params: { field: fieldName(path), expected: row.value, clauses: row.clauses.join('、') },
      }),
    ),
    ...(mandated.has('domain.chinese') ? [] : ofChinese(site, inForce, at('domain', 'chinese'))),
  ];
}

type Place = ReturnType<typeof atRecord>;

function ofPrimary(fleet: LoadedFleet, site: Site, { domain }: Rules, isMandated: boolean, place: Place): Problem[] {
  const { kind, level } = site.record;
  const value = site.record.domain.primary;
  const suffix = domain?.suffix?.value ?? '.gov.cn';
  if (!value.endsWith(suffix)) return [report('domain-suffix', place, { value, params: { suffix } })];
  // The State Council's own portal is www.gov.cn.
  if (kind === 'portal' && level === 'national') return [];
  const bases = kind === 'portal' ? [suffix.replace(/^\./, '')] : basesOf(fleet, site);
  if (bases.length === 0) return [];
  const base = bases.find((each) => value.endsWith(`.${each}`) && value !== each);
  const label = base === undefined ? undefined : value.slice(0, -base.length - 1).replace(/^www\./, '');
  if (kind === 'portal') {
    if (!/^www\.[a-z0-9-]+$/.test(value.slice(0, -suffix.length)))
      return [report('domain-portal', place, { value, params: { suffix } })];
  } else if (label === undefined || /^www$/.test(label) || label.includes('.'))
    return [report('domain-department', place, { value, params: { portal: bases.join('、') } })];
  const forms = domain?.labelForms?.[kind === 'portal' ? 'portal' : 'department'];
  if (!forms || label === undefined || isMandated || hasForm(label, site.record, forms.value)) return [];
  return [
    report('domain-label', place, {
      value,
      params: {
        label,
        forms: { zh: forms.value.map((form) => LABEL_FORMS[form]).join('、'), en: forms.value.join(', ') },
        example: exampleLabels(site.record, forms.value).join('、'),
        clauses: forms.clauses.join('、'),
      },
    }),
  ];
}

/**
 * The domains a department may be below: that of the portal of its level, of its superior site, or of a superior site
 * outside the fleet (R-GO-3.1.4c). None where the registry is incomplete, which is reported there.
 */
function basesOf({ parsed }: LoadedFleet, { registration, record }: Site): string[] {
  const { portal, parent } = registration;
  const registered = parsed.sites.filter(({ id }) => id === portal || id === parent);
  if (record.kind !== 'department' || !registered.some(({ id }) => id === portal)) return [];
  const hosts = [
    ...registered.map((site) => site.record.domain.primary),
    ...(parsed.fleet?.superiorSources ?? []).map(({ url }) => new URL(url).hostname),
  ];
  return [...new Set(hosts.map((host) => host.replace(/^www\./, '')))];
}

function ofChinese(site: Site, inForce: Rules, place: Place): Problem[] {
  const value = site.record.domain.chinese;
  const { pattern, isOwnName } = chineseDomain(site.record, inForce);
  const { relation } = inForce.names ?? {};
  if (pattern && !pattern.matches) {
    const params = { pattern: pattern.text, clauses: pattern.clauses.join('、') };
    return [report('chinese-domain-form', place, { value, params })];
  }
  if (!relation?.value || isOwnName || site.record.names.relation !== undefined) return [];
  const params = { unit: site.record.unit, clauses: relation.clauses.join('、') };
  return [report('chinese-domain-name', place, { value, params })];
}

function ofNames({ record }: Site, at: (...path: FieldPath) => Place): Problem[] {
  const { short, reading } = record.names;
  const full = record.kind === 'portal' ? `${record.region}${record.unit}` : record.unit;
  return [
    ...(short === undefined || isShortFor(short, full)
      ? []
      : [report('short-name', at('names', 'short'), { value: short, params: { full } })]),
    ...(reading === undefined || isReadingOf(record, reading)
      ? []
      : [report('name-reading', at('names', 'reading'), { value: reading })]),
  ];
}
