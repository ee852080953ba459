/** The column tree of each site, and everything in the record that names a column of it. */
import path from 'node:path';
import { fieldName } from '../../../src/lib/content/field-name.ts';
import { types } from '../../../schemas/index.ts';
import { isColumnView, MAX_COLUMN_DEPTH } from '../../../schemas/column.ts';
import type { HomeBlock } from '../../../schemas/home-block.ts';
import { nearest } from '../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../src/lib/findings/problem.ts';
import { walkColumns } from '../../../src/lib/library/columns.ts';
import type { Site } from '../../../src/lib/library/types.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { columnPlaces, siteRecord } from './column-places.ts';
import { type FieldPath, recordProblem } from './place-problem.ts';
import { unreadSites } from './unread.ts';

export function columnProblems(fleet: LoadedFleet): Problem[] {
  return fleet.parsed.sites.flatMap((site) => [...treeProblems(fleet, site), ...mentionProblems(fleet, site)]);
}

function treeProblems(fleet: LoadedFleet, site: Site): Problem[] {
  const names = Object.keys(types);
  const deepest = fleet.library?.rules(site.id).columns?.maxDepth?.value ?? MAX_COLUMN_DEPTH;
  const seen = new Set<string>();
  // A column whose entries could not be read is not empty; what is wrong with them is told at each. The same holds for
  // entries that other sites would lend it.
  const lenders = [...unreadSites(fleet)].some((id) => id !== site.id);
  const broken = new Set(fleet.parsed.entries.flatMap(({ entry, file }) => (entry ? [] : path.posix.dirname(file))));
  return columnPlaces(fleet, site).flatMap(({ column, path: place, record }) => {
    const { id, types: wanted, presentation } = column.record;
    const problems: Problem[] = [];
    const report = (rule: string, at: FieldPath, params: Record<string, string | number> = {}, value = id) =>
      problems.push(recordProblem(record, rule, [...place, ...at], { value, params }));
    if (column.level > deepest) report('column-depth', ['id'], { level: column.level, limit: deepest });
    if (seen.has(column.path)) report('column-duplicate', ['id']);
    seen.add(column.path);
    const leadsNowhere = wanted.length === 0 && column.children.length === 0;
    if (leadsNowhere && !isColumnView(presentation)) report('column-unusable', ['id']);
    const shown = fleet.library?.entries({ site: site.id, column: column.path });
    const unread = lenders || broken.has(`content/${site.id}/${column.path}`);
    if (wanted.length > 0 && shown?.length === 0 && !unread) report('column-empty', ['id'], { name: column.name });
    wanted.forEach((name, index) => {
      if (names.includes(name)) return;
      report(
        'column-type-unknown',
        ['types', index],
        { allowed: names.join('、'), suggestion: nearest(name, names) ?? '' },
        name,
      );
    });
    return problems;
  });
}

/** A place of the record that names columns. */
interface Mention {
  path: FieldPath;
  value: string;
  topLevelOnly?: boolean;
}

function mentionProblems(fleet: LoadedFleet, site: Site): Problem[] {
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
    return [recordProblem(record, 'column-unknown', path, { value, params })];
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

/** Fields of home page blocks that hold a column path, or a list of them. */
const BLOCK_COLUMN_FIELDS = ['column', 'documents', 'interpretations', 'columns'];

function blockColumns(block: HomeBlock): { path: FieldPath; value: string }[] {
  return BLOCK_COLUMN_FIELDS.flatMap((key) => {
    const value = (block as Record<string, unknown>)[key];
    if (typeof value === 'string') return [{ path: [key], value }];
    if (Array.isArray(value)) return value.map((each: string, index) => ({ path: [key, index], value: each }));
    return [];
  });
}
