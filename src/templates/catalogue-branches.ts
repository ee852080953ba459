/** The catalogue of a site as its tree shows it. */
import type { ShownBranch } from '../components/CatalogueTree/branch.ts';
import { indexNumber } from '../lib/catalogue/item-facts.ts';
import { nodeUrl } from '../lib/routes/node-pages.ts';
import type { CatalogueBranch } from '../lib/queries/catalogue.ts';
import type { Column } from '../lib/model/column.ts';
import type { Entry } from '../lib/model/entry.ts';

/** Number of lines of a node in the tree; its own page has all. */
const NEWEST = 5;

export const catalogueLines = (entries: readonly Entry[]): ShownBranch['items'] =>
  entries.map((entry) => ({
    indexNumber: indexNumber(entry),
    title: entry.data.title,
    url: entry.url,
    date: entry.data.publishedAt.slice(0, 10),
  }));

/** @param column the catalogue's own. */
export function shownBranches(column: Column, branches: readonly CatalogueBranch[]): ShownBranch[] {
  return branches.map((branch) => ({
    id: branch.node.id,
    name: branch.node.name,
    count: branch.count,
    ...(branch.entries.length > 0 ? { url: nodeUrl(column, branch) } : {}),
    absent: branch.absent,
    items: catalogueLines(branch.entries.slice(0, NEWEST)),
    children: shownBranches(column, branch.children),
  }));
}
