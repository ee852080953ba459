/**
 * Pages below a catalogue, one list for every node with entries, so that the catalogue can be browsed without
 * JavaScript and no page grows with it.
 */
import type { CatalogueBranch } from '../queries/catalogue.ts';
import type { Library } from '../queries/library.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import { listPages, listPageUrl, type ListPage } from '../routes/list-pages.ts';

/** Minimum number of lines on a page of a node. */
const NODE_PAGE = 100;

/** One page of a node. */
export interface NodePage {
  branch: CatalogueBranch;
  /** Name of the node, with the number of the page where it is a numbered one. */
  name: string;
  /** Address of the first page of the node. */
  url: string;
  list: ListPage<Entry>;
}

export const nodeUrl = (column: Column, { node }: CatalogueBranch): string => `${column.url}${node.id}/`;

export function nodePages(library: Library, column: Column): { url: string; part: NodePage }[] {
  return library
    .catalogue(column.site)
    .leaves.filter(({ entries }) => entries.length > 0)
    .flatMap((branch) => {
      const url = nodeUrl(column, branch);
      return listPages(branch.entries, NODE_PAGE).map((list) => ({
        url: listPageUrl(url, list.number),
        part: {
          branch,
          name: list.number === null ? branch.node.name : `${branch.node.name}（第${list.number}页）`,
          url,
          list,
        },
      }));
    });
}
