import path from 'node:path';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import { types } from '../../../../schemas/index.ts';
import { MAX_COLUMN_DEPTH, isColumnView } from '../../../../schemas/column.ts';
import { HOME_BLOCK_COLUMNS, type HomeBlock } from '../../../../schemas/home-block.ts';
import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { walkColumns } from '../../../../src/lib/model/column.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { columnPlaces, siteRecord } from '../column-places.ts';
import { type FieldPath, atRecord } from '../../rules/places.ts';
import { unreadSites } from '../unread.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const columns = defineSubject({ rules, find: findColumns });

/** The column tree of each site, and all references to columns in the record. */
function findColumns({ fleet }: MetadataInput): Problem[] {
  return fleet.parsed.sites.flatMap((site) => [
    ...ofTree(fleet, site),
    ...ofNames(fleet, site),
    ...ofMentions(fleet, site),
  ]);
}

function ofTree(fleet: LoadedFleet, site: Site): Problem[] {
  const names = Object.keys(types);
  const deepest = fleet.library?.rules(site.id).columns?.maxDepth?.value ?? MAX_COLUMN_DEPTH;
  const seen = new Set<string>();
  // A column whose entries could not be read is not empty; what is wrong with them is reported at each. The same holds
  // for entries that other sites would share with it.
  const sharingSites = [...unreadSites(fleet)].some((id) => id !== site.id);
  const broken = new Set(fleet.parsed.entries.flatMap(({ entry, file }) => (entry ? [] : path.posix.dirname(file))));
  return columnPlaces(fleet, site).flatMap(({ column, path: at, record }) => {
    const { id: value, types: wanted, presentation } = column.record;
    const place = atRecord(record, [...at, 'id']);
    const problems: Problem[] = [];
    if (column.level > deepest)
      problems.push(report('column-depth', place, { value, params: { level: column.level, limit: deepest } }));
    if (seen.has(column.path)) problems.push(report('column-duplicate', place, { value }));
    seen.add(column.path);
    const leadsNowhere = wanted.length === 0 && column.children.length === 0;
    if (leadsNowhere && !isColumnView(presentation)) problems.push(report('column-unusable', place, { value }));
    const shown = fleet.library?.entries({ site: site.id, column: column.path });
    const unread = sharingSites || broken.has(`content/${site.id}/${column.path}`);
    if (wanted.length > 0 && shown?.length === 0 && !unread)
      problems.push(report('column-empty', place, { value, params: { name: column.name } }));
    wanted.forEach((name, index) => {
      if (names.includes(name)) return;
      const params = { allowed: names.join('、'), suggestion: nearest(name, names) ?? '' };
      problems.push(report('column-type-unknown', atRecord(record, [...at, 'types', index]), { value: name, params }));
    });
    return problems;
  });
}

/** Names that are plain and not too long, and channels that are not too many (R-DL-18.1, X-2). */
function ofNames(fleet: LoadedFleet, site: Site): Problem[] {
  const { nameMaxLength, maxChannels } = fleet.rules(site.id).columns ?? {};
  const long = columnPlaces(fleet, site).flatMap(({ column: { name: value }, path: at, record }) => {
    const length = [...value].length;
    if (!nameMaxLength || length <= nameMaxLength.value) return [];
    const params = { length, limit: nameMaxLength.value, clauses: nameMaxLength.clauses.join('、') };
    return [report('column-name-length', atRecord(record, [...at, 'name']), { value, params })];
  });
  const { navigation } = site.record;
  // Without a navigation of its own a site shows every top-level column.
  const [channels, field] = navigation.length > 0 ? [navigation, 'navigation'] : [site.columns, 'columns'];
  if (!maxChannels || channels.length <= maxChannels.value) return long;
  const params = { count: channels.length, limit: maxChannels.value, clauses: maxChannels.clauses.join('、') };
  return [
    ...long,
    report('channels-number', atRecord(siteRecord(fleet, site), [field, maxChannels.value]), { params }),
  ];
}

/** A field of the record that references columns. */
interface Mention {
  path: FieldPath;
  value: string;
  topLevelOnly?: boolean;
}

function ofMentions(fleet: LoadedFleet, site: Site): Problem[] {
  const record = siteRecord(fleet, site);
  const all = [...walkColumns(site.columns)].map(({ path }) => path);
  const top = site.columns.map(({ path }) => path);
  return mentions(fleet, site).flatMap(({ path, value, topLevelOnly }) => {
    const known = topLevelOnly ? top : all;
    if (known.includes(value)) return [];
    const params = {
      field: fieldName(path),
      suggestion: nearest(value, known) ?? all.find((each) => each.endsWith(`/${value}`)) ?? '',
      allowed: topLevelOnly ? top.join('、') : '',
    };
    return [report('column-unknown', atRecord(record, path), { value, params })];
  });
}

function mentions(fleet: LoadedFleet, site: Site): Mention[] {
  const { record } = site;
  return [
    ...record.navigation.map((value, index) => ({ path: ['navigation', index], value, topLevelOnly: true })),
    ...record.home.blocks.flatMap((block, index) =>
      blockColumns(block).map(({ path, value }) => ({ path: ['home', 'blocks', index, ...path], value })),
    ),
    ...columnPlaces(fleet, site).flatMap(({ column, path }) => {
      const into = column.record.lifecycle?.mergedInto;
      return into === undefined ? [] : [{ path: [...path, 'lifecycle', 'mergedInto'], value: into }];
    }),
  ];
}

function blockColumns(block: HomeBlock): { path: FieldPath; value: string }[] {
  return HOME_BLOCK_COLUMNS[block.kind].flatMap((key) => {
    const value = (block as Record<string, unknown>)[key];
    if (typeof value === 'string') return [{ path: [key], value }];
    if (Array.isArray(value)) return value.map((each: string, index) => ({ path: [key, index], value: each }));
    return [];
  });
}
