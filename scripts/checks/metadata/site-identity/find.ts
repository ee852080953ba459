/** Names and numbers of sites: which must be unique, and which are not granted yet. */
import { PENDING_NUMBERS } from '../../../../schemas/site-pending.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import { FLEET_FILE } from '../../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atRecord, type FieldPath, valueOf } from '../../rules/places.ts';
import { type Place, reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { siteRecord } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const siteIdentity = defineSubject({ rules, find: findSiteIdentity });

function findSiteIdentity({ fleet }: MetadataInput): Problem[] {
  return [
    ...registeredTwice(fleet),
    ...repeated(fleet, ['unit']).map(({ place, value, other }) =>
      report('unit-duplicate', place, { value, params: { other } }),
    ),
    ...OWN_IDENTITY.flatMap((path) =>
      repeated(fleet, path).map(({ place, value, other }) =>
        report('site-duplicate', place, { value, params: { field: fieldName(path), other } }),
      ),
    ),
    ...OWN_VALUES.flatMap((path) =>
      repeated(fleet, path).map(({ place, value, other }) =>
        report('site-value-copied', place, { value, params: { field: fieldName(path), other } }),
      ),
    ),
    ...pending(fleet),
  ];
}

function registeredTwice({ parsed }: LoadedFleet): Problem[] {
  const list = parsed.fleet?.sites ?? [];
  const registry = { site: '', file: FLEET_FILE, yaml: parsed.records.get(FLEET_FILE) };
  return list.flatMap((site, index) =>
    (['id', 'port'] as const).flatMap((key) => {
      const first = list.findIndex((other) => other[key] === site[key]);
      if (first === index) return [];
      const params = { field: fieldName(['sites', index, key]), other: fieldName(['sites', first, key]) };
      return [
        report('site-duplicate', atRecord(registry, ['sites', index, key]), { value: String(site[key]), params }),
      ];
    }),
  );
}

/** Granted to one site only (R-DL-30). */
const OWN_IDENTITY: readonly FieldPath[] = [
  ['domain', 'primary'],
  ['domain', 'chinese'],
  ['siteCode'],
  ['icp'],
  ['policeFiling'],
  ['partyGovMark', 'id'],
  ['indexNumber', 'prefix'],
];
/** Fields that reveal a copied record; two sites rarely share these values. */
const OWN_VALUES: readonly FieldPath[] = [
  ['standardName'],
  ['partyGovMark', 'url'],
  ['securityLevel', 'filingNo'],
  ['openingNotice'],
  ['contact', 'phone'],
  ['contact', 'email'],
  ['copyright'],
  ['logo', 'alt'],
  ['disclosure', 'guide'],
  ['disclosure', 'applyEndpoint'],
  ['disclosure', 'office', 'phone'],
  ['disclosure', 'office', 'email'],
  ['approvals', 0, 'docNo'],
  ['newMedia', 0, 'account'],
];
const PENDING = new Set(PENDING_NUMBERS.map(({ value }) => value));

/** Values of a field that another site has too, each with the first site that has it. */
function repeated(fleet: LoadedFleet, path: FieldPath): { place: Place; value: string; other: string }[] {
  const first = new Map<string, string>();
  return fleet.parsed.sites.flatMap((site) => {
    const value = valueOf(site.record, path);
    if (typeof value !== 'string' || PENDING.has(value)) return [];
    const other = first.get(value);
    first.set(value, other ?? site.id);
    // A site registered twice is reported at the registry.
    return other === undefined || other === site.id
      ? []
      : [{ place: atRecord(siteRecord(fleet, site), path), value, other }];
  });
}

/** Numbers not granted yet: a reminder while the site is prepared, an error once it is public. */
const pending = (fleet: LoadedFleet): Problem[] =>
  fleet.parsed.sites.flatMap((site) =>
    PENDING_NUMBERS.filter(({ path, value }) => valueOf(site.record, path) === value).map(({ path, value }) =>
      report(
        site.record.status === 'draft' ? 'number-pending' : 'number-missing',
        atRecord(siteRecord(fleet, site), path),
        { value, params: { field: fieldName(path) } },
      ),
    ),
  );
