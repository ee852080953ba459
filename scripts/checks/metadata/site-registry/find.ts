import { datasetStatisticsFile } from '../../../../schemas/statistics.ts';
import { yearOfStatisticsFile } from '../../../../schemas/yearly-statistics.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import { FLEET_FILE } from '../../../../src/lib/content/parse-fleet.ts';
import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { REGISTER_NAMES, governanceFile } from '../../../lib/governance.ts';
import { atFile, atRecord } from '../../rules/places.ts';
import { type Place, reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { siteRecord } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { whileReading } from '../while-reading.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);
const missingRecords = whileReading(rules);

export const siteRegistry = defineSubject({ rules, find: findSiteRegistry });

/** Missing and mismatched records are found while they are read; relations among sites are checked here. */
function findSiteRegistry(input: MetadataInput): Problem[] {
  const { fleet } = input;
  return [...missingRecords(input), ...relations(fleet), ...unregistered(fleet), ...platformOwners(fleet)];
}

function relations({ parsed }: LoadedFleet): Problem[] {
  const list = parsed.fleet?.sites ?? [];
  const registry = { site: '', file: FLEET_FILE, yaml: parsed.records.get(FLEET_FILE) };
  const ids = list.map(({ id }) => id);
  const kinds = new Map(parsed.sites.map(({ id, record }) => [id, record.kind]));
  return list.flatMap((site, index) => {
    const { id, portal } = site;
    const at = (key: string) => atRecord(registry, ['sites', index, key]);
    const portalKind = portal === undefined ? undefined : kinds.get(portal);
    return [
      ...(['parent', 'portal'] as const).flatMap((key) =>
        unknownSite(site[key], ids, fieldName(['sites', index, key]), at(key)),
      ),
      ...(leadsToItself(id, list) ? [report('parent-cycle', at('parent'), { value: id })] : []),
      ...(portal === undefined && kinds.get(id) === 'department'
        ? [report('portal-missing', at('id'), { value: id })]
        : []),
      ...(portal !== undefined && portalKind !== undefined && portalKind !== 'portal'
        ? [report('portal-kind', at('portal'), { value: portal })]
        : []),
    ];
  });
}

const unknownSite = (value: string | undefined, ids: readonly string[], field: string, place: Place): Problem[] =>
  value === undefined || ids.includes(value)
    ? []
    : [report('parent-unknown', place, { value, params: { field, suggestion: nearest(value, ids) ?? '' } })];

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

/** Other records than those of the sites. */
const isKnownRecord = (file: string): boolean => {
  const site = file.split('/')[1] ?? '';
  const governance = REGISTER_NAMES.map((name) => governanceFile(site, name));
  return (
    yearOfStatisticsFile(file) !== undefined || [FLEET_FILE, datasetStatisticsFile(site), ...governance].includes(file)
  );
};

function unregistered({ files, parsed }: LoadedFleet): Problem[] {
  if (!parsed.fleet) return [];
  const ids = new Set(parsed.fleet.sites.map(({ id }) => id));
  return files.records.flatMap(({ path }) => {
    const id = /^sites\/([^/]+)\/site\.yaml$/.exec(path)?.[1];
    if (id === undefined) return isKnownRecord(path) ? [] : [report('record-unknown', atFile(path))];
    return ids.has(id) ? [] : [report('site-unregistered', atFile(path), { value: id })];
  });
}

function platformOwners(fleet: LoadedFleet): Problem[] {
  const ids = (fleet.parsed.fleet?.sites ?? []).map(({ id }) => id);
  const path = ['interaction', 'platformOwner'];
  return fleet.parsed.sites.flatMap((site) =>
    unknownSite(site.record.interaction.platformOwner, ids, fieldName(path), atRecord(siteRecord(fleet, site), path)),
  );
}
