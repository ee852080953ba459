/** The registry and the site records among each other: what must differ, who belongs to whom, whose domain lies where. */
import { PENDING_NUMBERS } from '../../../schemas/site-pending.ts';
import { datasetStatisticsFile } from '../../../schemas/statistics.ts';
import { unkeptPromises } from '../../../src/lib/browsers/promise.ts';
import { browserSupportText } from '../../../src/lib/browsers/supported.ts';
import { fieldName } from '../../../src/lib/content/field-name.ts';
import { FLEET_FILE } from '../../../src/lib/content/parse-fleet.ts';
import { nearest } from '../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../src/lib/findings/problem.ts';
import type { Site } from '../../../src/lib/library/types.ts';
import { contrast, WHITE } from '../../../src/lib/theme/colour.ts';
import { TEXT_CONTRAST } from '../../../src/lib/theme/theme.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { GOVERNANCE_RECORDS, governanceFile } from '../governance.ts';
import { siteRecord } from './column-places.ts';
import { fileProblem, type FieldPath, recordProblem, valueOf } from './place-problem.ts';

export function siteProblems(fleet: LoadedFleet): Problem[] {
  return [
    ...registryProblems(fleet),
    ...unregistered(fleet),
    ...duplicates(fleet, 'unit-duplicate', ['unit']),
    ...OWN_IDENTITY.flatMap((path) => duplicates(fleet, 'site-duplicate', path)),
    ...OWN_VALUES.flatMap((path) => duplicates(fleet, 'site-copied', path)),
    ...pendingProblems(fleet),
    ...fleet.parsed.sites.flatMap((site) => [
      ...platformOwner(fleet, site),
      ...domainProblems(fleet, site),
      ...contrastProblems(fleet, site),
      ...browserPromises(fleet, site),
    ]),
  ];
}

function registryProblems({ parsed }: LoadedFleet): Problem[] {
  const list = parsed.fleet?.sites ?? [];
  const registry = { site: '', file: FLEET_FILE, yaml: parsed.records.get(FLEET_FILE) };
  const ids = list.map(({ id }) => id);
  const kinds = new Map(parsed.sites.map(({ id, record }) => [id, record.kind]));
  const report = (index: number, rule: string, key: string, value: string, params = {}) =>
    recordProblem(registry, rule, ['sites', index, key], {
      value,
      params: { field: fieldName(['sites', index, key]), ...params },
    });
  return list.flatMap((site, index) => {
    const problems: Problem[] = [];
    for (const key of ['id', 'port'] as const) {
      const first = list.findIndex((other) => other[key] === site[key]);
      if (first < index)
        problems.push(
          report(index, 'site-duplicate', key, String(site[key]), { other: fieldName(['sites', first, key]) }),
        );
    }
    for (const key of ['parent', 'portal'] as const) {
      const value = site[key];
      if (value !== undefined && !ids.includes(value))
        problems.push(report(index, 'parent-unknown', key, value, { suggestion: nearest(value, ids) ?? '' }));
    }
    if (leadsToItself(site.id, list)) problems.push(report(index, 'parent-cycle', 'parent', site.id));
    const { portal } = site;
    if (portal === undefined && kinds.get(site.id) === 'department')
      problems.push(report(index, 'portal-missing', 'id', site.id));
    const portalKind = portal === undefined ? undefined : kinds.get(portal);
    if (portal !== undefined && portalKind !== undefined && portalKind !== 'portal')
      problems.push(report(index, 'portal-kind', 'portal', portal));
    return problems;
  });
}

function leadsToItself(id: string, list: readonly { id: string; parent?: string | undefined }[]): boolean {
  const visited = new Set<string>();
  let current = list.find((site) => site.id === id)?.parent;
  while (current !== undefined && !visited.has(current)) {
    if (current === id) return true;
    visited.add(current);
    current = list.find((site) => site.id === current)?.parent;
  }
  return false;
}

/** Records besides those of the sites. */
const isKnownRecord = (file: string): boolean => {
  const site = file.split('/')[1] ?? '';
  const governance = GOVERNANCE_RECORDS.map((name) => governanceFile(site, name));
  return [FLEET_FILE, datasetStatisticsFile(site), ...governance].includes(file);
};

function unregistered({ files, parsed }: LoadedFleet): Problem[] {
  if (!parsed.fleet) return [];
  const ids = new Set(parsed.fleet.sites.map(({ id }) => id));
  return files.records.flatMap(({ path }) => {
    const id = /^sites\/([^/]+)\/site\.yaml$/.exec(path)?.[1];
    if (id === undefined) return isKnownRecord(path) ? [] : [fileProblem(path, 'record-unknown')];
    return ids.has(id) ? [] : [fileProblem(path, 'site-unregistered', { value: id })];
  });
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
/** What a copied record says of the other site; two sites may have it in common, and rarely do. */
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

function duplicates(fleet: LoadedFleet, rule: string, path: FieldPath): Problem[] {
  const first = new Map<unknown, string>();
  return fleet.parsed.sites.flatMap((site) => {
    const value = valueOf(site.record, path);
    if (typeof value !== 'string' || PENDING.has(value)) return [];
    const other = first.get(value);
    first.set(value, other ?? site.id);
    // A site registered twice is told at the registry.
    if (other === undefined || other === site.id) return [];
    return [recordProblem(siteRecord(fleet, site), rule, path, { value, params: { field: fieldName(path), other } })];
  });
}

const PENDING = new Set(PENDING_NUMBERS.map(({ value }) => value));

/** Numbers not granted yet: reminded of while the site is prepared, refused once it is shown to the public. */
function pendingProblems(fleet: LoadedFleet): Problem[] {
  return fleet.parsed.sites.flatMap((site) =>
    PENDING_NUMBERS.filter(({ path, value }) => valueOf(site.record, path) === value).map(({ path, value }) =>
      recordProblem(
        siteRecord(fleet, site),
        site.record.status === 'draft' ? 'number-pending' : 'number-missing',
        path,
        {
          value,
          params: { field: fieldName(path) },
        },
      ),
    ),
  );
}

function platformOwner(fleet: LoadedFleet, site: Site): Problem[] {
  const ids = (fleet.parsed.fleet?.sites ?? []).map(({ id }) => id);
  const value = site.record.interaction.platformOwner;
  if (ids.includes(value)) return [];
  const path = ['interaction', 'platformOwner'];
  const params = { field: fieldName(path), suggestion: nearest(value, ids) ?? '' };
  return [recordProblem(siteRecord(fleet, site), 'parent-unknown', path, { value, params })];
}

function domainProblems(fleet: LoadedFleet, site: Site): Problem[] {
  const { kind, level, domain } = site.record;
  const report = (rule: string, params = {}) => [
    recordProblem(siteRecord(fleet, site), rule, ['domain', 'primary'], { value: domain.primary, params }),
  ];
  // The State Council's own portal is www.gov.cn.
  if (kind === 'portal')
    return level === 'national' || /^www\.[a-z0-9-]+\.gov\.cn$/.test(domain.primary) ? [] : report('domain-portal');
  const portal = fleet.parsed.sites.find(({ id }) => id === site.registration.portal);
  if (kind !== 'department' || !portal) return [];
  const base = portal.record.domain.primary.replace(/^www\./, '');
  const own = domain.primary.endsWith(`.${base}`) && domain.primary !== portal.record.domain.primary;
  return own ? [] : report('domain-department', { portal: base });
}

/** The footer promises no more than the pages keep. */
function browserPromises(fleet: LoadedFleet, site: Site): Problem[] {
  const { browserSupport } = site.record;
  if (browserSupport === undefined) return [];
  return unkeptPromises(browserSupport).map((value) =>
    recordProblem(siteRecord(fleet, site), 'browser-promise', ['browserSupport'], {
      value,
      params: { kept: browserSupportText },
    }),
  );
}

function contrastProblems(fleet: LoadedFleet, site: Site): Problem[] {
  return (['primary', 'accent'] as const).flatMap((key) => {
    const value = site.record.tokens[key];
    const ratio = contrast(value, WHITE);
    if (ratio >= TEXT_CONTRAST) return [];
    // Rounded down: 4.49 must not be shown as 4.5.
    const params = { ratio: (Math.floor(ratio * 10) / 10).toFixed(1) };
    return [recordProblem(siteRecord(fleet, site), 'token-contrast', ['tokens', key], { value, params })];
  });
}
