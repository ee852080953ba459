/**
 * The disclosure catalogue of a site as a tree over its entries (R-GO-4.1.6b): documents and disclosure items are
 * under the node they name, other entries under the nodes that their column covers (`topicGroups`).
 */
import { catalogueNodes, walkCatalogue, type CatalogueNode } from '../../../schemas/catalogues/index.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import type { Catalogue, CatalogueBranch, CatalogueQueries } from '../queries/catalogue.ts';
import type { SiteQueries } from '../queries/sites.ts';

/** Nodes of a site's catalogue. @param required ids of optional nodes that its rule packs require. */
export const siteNodes = ({ record }: Site, required: readonly { item: string }[]): readonly CatalogueNode[] =>
  catalogueNodes({
    kind: record.kind,
    keyAreas: record.disclosure.keyAreas,
    optional: new Set(required.map(({ item }) => item)),
  });

/** Queries about catalogues. Each catalogue is built on first use. */
export function catalogueAnswers(
  { site, rules }: Pick<SiteQueries, 'site' | 'rules'>,
  siteEntries: (site: string) => readonly Entry[],
  columnOf: (entry: Entry) => Column,
): CatalogueQueries {
  const nodesOf = (id: string) => siteNodes(site(id), rules(id).catalogue?.nodes ?? []);
  const built = new Map<string, Catalogue>();
  return {
    catalogueNodes: nodesOf,
    catalogue(id) {
      const known = built.get(id) ?? buildCatalogue(site(id), nodesOf(id), siteEntries(id), columnOf);
      built.set(id, known);
      return known;
    },
  };
}

/** @param entries of the site, in list order. */
export function buildCatalogue(
  site: Site,
  nodes: readonly CatalogueNode[],
  entries: readonly Entry[],
  columnOf: (entry: Entry) => Column,
): Catalogue {
  const leafNodes = new Map(
    [...walkCatalogue(nodes)].flatMap((trail) => {
      const node = trail.at(-1);
      return node && !node.children ? [[node.name, node] as const] : [];
    }),
  );
  const held = new Map<string, Entry[]>();
  const named = new Map<string, string[]>();
  const all = entries.filter((entry) => {
    const names = nodeNames(entry, columnOf, leafNodes);
    for (const name of names) {
      const list = held.get(name);
      if (list) list.push(entry);
      else held.set(name, [entry]);
    }
    named.set(entry.id, names);
    return names.length > 0;
  });
  const reasons = new Map(site.record.disclosure.notApplicable.map(({ node, reason }) => [node, reason]));
  const leaves = new Map<string, CatalogueBranch>();

  function branch(node: CatalogueNode, above: readonly string[]): CatalogueBranch {
    const path = [...above, node.name];
    const children = (node.children ?? []).map((child) => branch(child, path));
    const own = held.get(node.name) ?? [];
    const reason = reasons.get(node.name);
    const built: CatalogueBranch = {
      node,
      path,
      entries: own,
      count: new Set([...own, ...entriesBelow(children)].map(({ id }) => id)).size,
      ...(reason === undefined ? {} : { absent: reason }),
      children,
    };
    if (!node.children) leaves.set(node.name, built);
    return built;
  }

  const branches = nodes.map((node) => branch(node, []));
  return {
    branches,
    leaves: [...leaves.values()],
    entries: all,
    leavesOf: (entry) => (named.get(entry.id) ?? []).flatMap((name) => leaves.get(name) ?? []),
  };
}

/** Entries of the branches and of all branches below them. */
const entriesBelow = (branches: readonly CatalogueBranch[]): Entry[] =>
  branches.flatMap(({ entries, children }) => [...entries, ...entriesBelow(children)]);

function nodeNames(
  entry: Entry,
  columnOf: (entry: Entry) => Column,
  leaves: ReadonlyMap<string, CatalogueNode>,
): string[] {
  const { data } = entry;
  if ('catalogueNode' in data) return leaves.has(data.catalogueNode) ? [data.catalogueNode] : [];
  return topicGroups(columnOf(entry)).filter((name) => {
    const node = leaves.get(name);
    return node !== undefined && takes(node, entry);
  });
}

/** `topicGroups` of the column or, where it has none, of the nearest ancestor that has. */
function topicGroups(column: Column): readonly string[] {
  for (let at: Column | null = column; at; at = at.parent)
    if (at.record.topicGroups.length > 0) return at.record.topicGroups;
  return [];
}

function takes(node: CatalogueNode, { type, data }: Entry): boolean {
  if (!node.takes) return true;
  const sort = 'subtype' in data ? data.subtype : 'itemKind' in data ? data.itemKind : '';
  const sorts = node.takes[type];
  return sorts === 'all' || (sorts?.includes(sort) ?? false);
}
