/** The disclosure catalogue: nodes that are named anywhere exist, and none is empty without a word (R-JM-22.1). */
import type { ColumnView } from '../../../schemas/column.ts';
import { catalogueLeaves, walkCatalogue, type CatalogueNode } from '../../../schemas/catalogues/index.ts';
import { catalogueColumn } from '../../../src/lib/catalogue/disclosure-platform.ts';
import { nearest } from '../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { walkColumns } from '../../../src/lib/model/column.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { columnPlaces, siteRecord } from './column-places.ts';
import { entryProblem, recordProblem, valueOf } from './place-problem.ts';

export function catalogueProblems(fleet: LoadedFleet): Problem[] {
  const { library } = fleet;
  if (!library) return [];
  return fleet.parsed.sites.flatMap((site) => {
    const nodes = library.catalogueNodes(site.id);
    return [
      ...unknownNodes(fleet, site, nodes),
      ...repeatedNodes(fleet, site, nodes),
      ...emptyNodes(fleet, library, site),
      ...unknownGuide(fleet, library, site),
      ...missingPages(fleet, site),
    ];
  });
}

/** Names of classes in entries, columns and the record that are not at the end of a branch. */
function unknownNodes(fleet: LoadedFleet, site: Site, nodes: readonly CatalogueNode[]): Problem[] {
  const record = siteRecord(fleet, site);
  const leaves = catalogueLeaves(nodes).map(({ name }) => name);
  const judge = (value: string, report: (params: Record<string, string>) => Problem): Problem[] => {
    if (leaves.includes(value)) return [];
    const trail = [...walkCatalogue(nodes)].find((each) => each.at(-1)?.name === value);
    const below = trail ? catalogueLeaves(trail.at(-1)?.children ?? []).map(({ name }) => name) : [];
    const suggestion = below.length > 0 ? '' : (nearest(value, leaves) ?? '');
    return [report({ suggestion, allowed: below.join('、') })];
  };
  return [
    ...fleet.parsed.entries.flatMap((parsed) => {
      const value = parsed.site === site.id ? valueOf(parsed.entry?.data, ['catalogueNode']) : undefined;
      if (typeof value !== 'string') return [];
      return judge(value, (params) =>
        entryProblem(parsed, 'catalogue-node-unknown', ['catalogueNode'], { value, params }),
      );
    }),
    ...columnPlaces(fleet, site).flatMap(({ column, path }) =>
      column.record.topicGroups.flatMap((value, at) =>
        judge(value, (params) =>
          recordProblem(record, 'catalogue-node-unknown', [...path, 'topicGroups', at], { value, params }),
        ),
      ),
    ),
    ...site.record.disclosure.notApplicable.flatMap(({ node: value }, at) =>
      judge(value, (params) =>
        recordProblem(record, 'catalogue-node-unknown', ['disclosure', 'notApplicable', at, 'node'], { value, params }),
      ),
    ),
  ];
}

/** Key areas of a site that are called like another node: their page would have two meanings. */
function repeatedNodes(fleet: LoadedFleet, site: Site, nodes: readonly CatalogueNode[]): Problem[] {
  const record = siteRecord(fleet, site);
  const all = [...walkCatalogue(nodes)].flatMap((trail) => trail.at(-1) ?? []);
  return site.record.disclosure.keyAreas.flatMap((area, at) =>
    (['id', 'name'] as const)
      .filter((key) => all.filter((node) => node[key] === area[key]).length > 1)
      .map((key) =>
        recordProblem(record, 'catalogue-node-duplicate', ['disclosure', 'keyAreas', at, key], { value: area[key] }),
      ),
  );
}

/** Nodes nothing stands under, told where the record may say why, and nodes wrongly said to be empty. */
function emptyNodes(fleet: LoadedFleet, library: Library, site: Site): Problem[] {
  if (!catalogueColumn(library, site.id)) return [];
  const record = siteRecord(fleet, site);
  const { leaves } = library.catalogue(site.id);
  // What is wrong with an entry is told there; its node is not empty because of that.
  const unread = new Set(
    fleet.parsed.entries
      .filter(({ site: id, entry }) => id === site.id && !entry)
      .map(({ source }) => valueOf(source?.data, ['catalogueNode'])),
  );
  const empty = leaves.filter(
    ({ count, absent, node }) => count === 0 && absent === undefined && !unread.has(node.name),
  );
  const absent = site.record.disclosure.notApplicable.flatMap(({ node }, at) => {
    const leaf = leaves.find((each) => each.node.name === node);
    return leaf && leaf.count > 0 ? [{ at, value: node, count: leaf.count }] : [];
  });
  return [
    ...empty.map(({ node, path }) =>
      recordProblem(record, 'catalogue-node-empty', ['disclosure', 'notApplicable'], {
        value: node.name,
        params: { path: path.join('/') },
      }),
    ),
    ...absent.map(({ at, value, count }) =>
      recordProblem(record, 'catalogue-node-absent', ['disclosure', 'notApplicable', at, 'node'], {
        value,
        params: { count },
      }),
    ),
  ];
}

function unknownGuide(fleet: LoadedFleet, library: Library, site: Site): Problem[] {
  const { guide } = site.record.disclosure;
  if (guide === undefined || library.entry(guide)?.site === site.id) return [];
  const ids = library.entries({ site: site.id }).map(({ id }) => id);
  return [
    recordProblem(siteRecord(fleet, site), 'disclosure-guide-unknown', ['disclosure', 'guide'], {
      value: guide,
      params: { suggestion: nearest(guide, ids) ?? '' },
    }),
  ];
}

/** Pages every site in use has; the catalogue may be left to the columns (C22). */
function missingPages(fleet: LoadedFleet, site: Site): Problem[] {
  if (site.record.status !== 'live') return [];
  const needed: ColumnView[] = ['disclosure-request'];
  if (site.record.disclosure.catalogueMode === 'section') needed.push('catalogue');
  const shown = new Set([...walkColumns(site.columns)].map(({ record }) => record.presentation));
  return needed
    .filter((view) => !shown.has(view))
    .map((view) => recordProblem(siteRecord(fleet, site), 'disclosure-page-missing', ['disclosure'], { value: view }));
}
