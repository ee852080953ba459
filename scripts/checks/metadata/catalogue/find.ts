import { catalogueLeaves, walkCatalogue, type CatalogueNode } from '../../../../schemas/catalogues/index.ts';
import { catalogueColumn } from '../../../../src/lib/catalogue/disclosure-platform.ts';
import { nearest } from '../../../../src/lib/content/schema-problems.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Library } from '../../../../src/lib/queries/library.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry, atRecord, valueOf } from '../../rules/places.ts';
import { type Place, reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { columnPlaces, siteRecord } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

export const catalogue = defineSubject({ rules, find: findCatalogue });

/** Referenced classes exist, and none is empty without a stated reason (R-JM-22.1). */
function findCatalogue({ fleet }: MetadataInput): Problem[] {
  const { library } = fleet;
  if (!library) return [];
  return fleet.parsed.sites.flatMap((site) => {
    const nodes = library.catalogueNodes(site.id);
    return [
      ...unknownNodes(fleet, site, nodes),
      ...repeatedNodes(fleet, site, nodes),
      ...emptyNodes(fleet, library, site),
      ...unknownGuide(fleet, library, site),
    ];
  });
}

/** References in entries, columns and the record to classes that are not leaves. */
function unknownNodes(fleet: LoadedFleet, site: Site, nodes: readonly CatalogueNode[]): Problem[] {
  const record = siteRecord(fleet, site);
  const leaves = catalogueLeaves(nodes).map(({ name }) => name);
  const check = (value: string, place: Place): Problem[] => {
    if (leaves.includes(value)) return [];
    const trail = [...walkCatalogue(nodes)].find((each) => each.at(-1)?.name === value);
    const below = trail ? catalogueLeaves(trail.at(-1)?.children ?? []).map(({ name }) => name) : [];
    const suggestion = below.length > 0 ? '' : (nearest(value, leaves) ?? '');
    return [report('catalogue-node-unknown', place, { value, params: { suggestion, allowed: below.join('、') } })];
  };
  return [
    ...fleet.parsed.entries.flatMap((parsed) => {
      const value = parsed.site === site.id ? valueOf(parsed.entry?.data, ['catalogueNode']) : undefined;
      return typeof value === 'string' ? check(value, atEntry(parsed, ['catalogueNode'])) : [];
    }),
    ...columnPlaces(fleet, site).flatMap(({ column, path }) =>
      column.record.topicGroups.flatMap((value, at) => check(value, atRecord(record, [...path, 'topicGroups', at]))),
    ),
    ...site.record.disclosure.notApplicable.flatMap(({ node: value }, at) =>
      check(value, atRecord(record, ['disclosure', 'notApplicable', at, 'node'])),
    ),
  ];
}

/** Key areas of a site with the name of another node: their page would be ambiguous. */
function repeatedNodes(fleet: LoadedFleet, site: Site, nodes: readonly CatalogueNode[]): Problem[] {
  const record = siteRecord(fleet, site);
  const all = [...walkCatalogue(nodes)].flatMap((trail) => trail.at(-1) ?? []);
  return site.record.disclosure.keyAreas.flatMap((area, at) =>
    (['id', 'name'] as const)
      .filter((key) => all.filter((node) => node[key] === area[key]).length > 1)
      .map((key) =>
        report('catalogue-node-duplicate', atRecord(record, ['disclosure', 'keyAreas', at, key]), { value: area[key] }),
      ),
  );
}

/** A column that shows the catalogue, or columns that replace it (C22). */
const hasCatalogue = (library: Library, site: Site): boolean =>
  site.record.disclosure.catalogueMode === 'embedded' || catalogueColumn(library, site.id) !== undefined;

/** Nodes without entries, reported where the record may give the reason, and nodes wrongly declared empty. */
function emptyNodes(fleet: LoadedFleet, library: Library, site: Site): Problem[] {
  if (!hasCatalogue(library, site)) return [];
  const record = siteRecord(fleet, site);
  const { leaves } = library.catalogue(site.id);
  // Problems of an entry are reported at the entry; they do not make its node empty.
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
      report('catalogue-node-empty', atRecord(record, ['disclosure', 'notApplicable']), {
        value: node.name,
        params: { path: path.join('/') },
      }),
    ),
    ...absent.map(({ at, value, count }) =>
      report('catalogue-node-absent', atRecord(record, ['disclosure', 'notApplicable', at, 'node']), {
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
    report('disclosure-guide-unknown', atRecord(siteRecord(fleet, site), ['disclosure', 'guide']), {
      value: guide,
      params: { suggestion: nearest(guide, ids) ?? '' },
    }),
  ];
}
