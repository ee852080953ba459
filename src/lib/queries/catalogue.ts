import type { CatalogueNode } from '../../../schemas/catalogues/index.ts';
import type { Entry } from '../model/entry.ts';

export interface CatalogueBranch {
  node: CatalogueNode;
  /** Names from the first level down to this node. */
  path: readonly string[];
  /** Entries directly under the node, newest first; only leaves have any. */
  entries: readonly Entry[];
  /** Number of different entries at this node and below it. */
  count: number;
  /** Reason the site states for having nothing here. */
  absent?: string;
  children: readonly CatalogueBranch[];
}

export interface Catalogue {
  branches: readonly CatalogueBranch[];
  /** Branches that can hold entries, in reading order. */
  leaves: readonly CatalogueBranch[];
  /** Every entry once, in list order. */
  entries: readonly Entry[];
  /** Leaves that hold the entry. */
  leavesOf(entry: Entry): readonly CatalogueBranch[];
}

/** Queries about the disclosure catalogue of a site (R-GO-4.1.6b). */
export interface CatalogueQueries {
  catalogueNodes(site: string): readonly CatalogueNode[];
  /** The disclosure catalogue with its visible entries. */
  catalogue(site: string): Catalogue;
}
