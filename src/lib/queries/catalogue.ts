import type { CatalogueNode } from '../../../schemas/catalogues/index.ts';
import type { Entry } from '../model/entry.ts';

export interface CatalogueBranch {
  node: CatalogueNode;
  /** Names from the first level down to this node. */
  path: readonly string[];
  /** What is under the node itself, newest first; only leaves hold any. */
  entries: readonly Entry[];
  /** Different entries here and below. */
  count: number;
  /** Why the site has nothing here, in its own words. */
  absent?: string;
  children: readonly CatalogueBranch[];
}

export interface Catalogue {
  branches: readonly CatalogueBranch[];
  /** Branches entries can be under, in reading order. */
  leaves: readonly CatalogueBranch[];
  /** Every entry once, in list order. */
  entries: readonly Entry[];
  /** Leaves an entry is under. */
  leavesOf(entry: Entry): readonly CatalogueBranch[];
}

/** What pages ask about the disclosure catalogue of a site (R-GO-4.1.6b). */
export interface CatalogueQueries {
  catalogueNodes(site: string): readonly CatalogueNode[];
  /** The disclosure catalogue with what is in it now. */
  catalogue(site: string): Catalogue;
}
