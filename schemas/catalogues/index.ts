/** The disclosure catalogue of a site: by its kind, with the nodes that its rule packs and its record add. */
import type { SITE_KINDS } from '../site.ts';
import type { CatalogueNode } from './catalogue-node.ts';
import { departmentCatalogue } from './department.ts';
import { portalCatalogue } from './portal.ts';

export type { CatalogueNode, NodeElement } from './catalogue-node.ts';

const BY_KIND: Readonly<Record<keyof typeof SITE_KINDS, readonly CatalogueNode[]>> = {
  portal: portalCatalogue,
  department: departmentCatalogue,
  'waived-other': departmentCatalogue,
};

/** Clauses of a key area a site adds. */
const KEY_AREA_CLAUSES = ['R-DL-15.2.6'] as const;

export interface CatalogueChoice {
  kind: keyof typeof SITE_KINDS;
  /** Key areas that the site is responsible for besides those of its kind. */
  keyAreas: readonly { id: string; name: string }[];
  /** Ids of optional nodes that its rule packs require. */
  optional: ReadonlySet<string>;
}

/** Nodes of the first level, in the order they are shown. */
export function catalogueNodes(choice: CatalogueChoice): readonly CatalogueNode[] {
  const chosen = (nodes: readonly CatalogueNode[]): CatalogueNode[] =>
    nodes
      .filter((node) => !node.optional || choice.optional.has(node.id))
      .map(({ children, ...node }) => {
        if (children === undefined) return node;
        const added = node.keyAreas ? choice.keyAreas.map((area) => ({ ...area, clauses: KEY_AREA_CLAUSES })) : [];
        const all = [...chosen(children), ...added];
        // A part without children contains entries itself.
        return all.length > 0 ? { ...node, children: all } : node;
      });
  return chosen(BY_KIND[choice.kind]);
}

/** Every node with its parents, from the top down. */
export function* walkCatalogue(
  nodes: readonly CatalogueNode[],
  above: readonly CatalogueNode[] = [],
): Generator<readonly CatalogueNode[]> {
  for (const node of nodes) {
    const trail = [...above, node];
    yield trail;
    yield* walkCatalogue(node.children ?? [], trail);
  }
}

/** Nodes entries can be under. */
export const catalogueLeaves = (nodes: readonly CatalogueNode[]): CatalogueNode[] =>
  [...walkCatalogue(nodes)]
    .map((trail) => trail[trail.length - 1] as CatalogueNode)
    .filter(({ children }) => !children);

/** Ids of nodes that are in a catalogue only where a rule pack requires them. */
export const OPTIONAL_NODES = ['other-approvals'] as const;
