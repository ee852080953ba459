/** What a disclosure item has to state, and may not, because of its place in the catalogue; and years left out. */
import { NODE_ELEMENTS, type NodeElement } from '../../../schemas/catalogues/catalogue-node.ts';
import { catalogueLeaves, type CatalogueNode } from '../../../schemas/catalogues/index.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entryProblem, valueOf } from './place-problem.ts';

interface Item {
  parsed: ParsedEntry;
  entry: Entry<'disclosure'>;
  node: CatalogueNode;
}

export function disclosureProblems(fleet: LoadedFleet): Problem[] {
  const { library } = fleet;
  if (!library) return [];
  return fleet.parsed.sites.flatMap((site) => {
    const nodes = new Map(catalogueLeaves(library.catalogueNodes(site.id)).map((node) => [node.name, node]));
    const items = fleet.parsed.entries.flatMap((parsed): Item[] => {
      const { entry } = parsed;
      if (entry?.site !== site.id || !isType(entry, 'disclosure')) return [];
      const node = nodes.get(entry.data.catalogueNode);
      // A node that does not exist is told by itself.
      return node ? [{ parsed, entry, node }] : [];
    });
    return [...items.flatMap(elementProblems), ...gapProblems(items)];
  });
}

const elements = Object.keys(NODE_ELEMENTS) as NodeElement[];

function elementProblems({ parsed, entry, node }: Item): Problem[] {
  const stated = elements.filter((element) => valueOf(entry.data, element.split('.')) !== undefined);
  const report = (rule: string, element: NodeElement | 'year', at: readonly string[]) =>
    entryProblem(parsed, rule, at, { value: node.name, params: { field: element } });
  return [
    ...(node.annual && entry.data.year === undefined ? [report('disclosure-element', 'year', ['catalogueNode'])] : []),
    ...(node.element && !stated.includes(node.element)
      ? [report('disclosure-element', node.element, ['catalogueNode'])]
      : []),
    ...stated
      .filter((element) => element !== node.element)
      .map((element) => report('disclosure-element-stray', element, element.split('.'))),
  ];
}

/** One problem for each run of missing years, told at the first item after it. (R-DL-15.2.3). */
function gapProblems(items: readonly Item[]): Problem[] {
  const annual = items.filter(
    ({ node, entry: { data } }) =>
      node.annual && data.year !== undefined && (data.state === 'published' || data.state === 'archived'),
  );
  return [...Map.groupBy(annual, ({ node }) => node.name).values()].flatMap((series) => {
    const byYear = series
      .map(({ parsed, entry }) => ({ parsed, year: entry.data.year ?? 0 }))
      .toSorted((a, b) => a.year - b.year);
    return byYear.flatMap(({ parsed, year }, at) => {
      const before = byYear[at - 1]?.year ?? year;
      const missing = Array.from({ length: Math.max(year - before - 1, 0) }, (_, step) => before + 1 + step);
      if (missing.length === 0) return [];
      return [
        entryProblem(parsed, 'disclosure-gap', ['year'], {
          value: String(year),
          params: { years: missing.join('、') },
        }),
      ];
    });
  });
}
