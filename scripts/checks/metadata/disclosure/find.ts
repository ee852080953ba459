import { NODE_ELEMENTS, type NodeElement } from '../../../../schemas/catalogues/catalogue-node.ts';
import { catalogueLeaves, type CatalogueNode } from '../../../../schemas/catalogues/index.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { atEntry, valueOf } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import type { MetadataInput } from '../input.ts';
import { entriesOfType, type ValidEntry } from '../valid-entries.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** An entry and its class. */
interface Item extends ValidEntry<'disclosure'> {
  node: CatalogueNode;
}

export const disclosure = defineSubject({ rules, find: findDisclosure });

/** Fields that an entry must or must not have because of its class, and missing years. */
function findDisclosure({ fleet }: MetadataInput): Problem[] {
  const { library } = fleet;
  if (!library) return [];
  const all = entriesOfType(fleet, 'disclosure');
  return fleet.parsed.sites.flatMap((site) => {
    const nodes = new Map(catalogueLeaves(library.catalogueNodes(site.id)).map((node) => [node.name, node]));
    const items = all.flatMap((each): Item[] => {
      const node = each.entry.site === site.id ? nodes.get(each.entry.data.catalogueNode) : undefined;
      // A class that does not exist is reported by another rule.
      return node ? [{ ...each, node }] : [];
    });
    return [...items.flatMap(statedElements), ...gaps(items)];
  });
}

const elements = Object.keys(NODE_ELEMENTS) as NodeElement[];

function statedElements({ parsed, entry, node }: Item): Problem[] {
  const stated = elements.filter((element) => valueOf(entry.data, element.split('.')) !== undefined);
  const value = node.name;
  const lacks = (field: NodeElement | 'year') =>
    report('disclosure-element', atEntry(parsed, ['catalogueNode']), { value, params: { field } });
  return [
    ...(node.annual && entry.data.year === undefined ? [lacks('year')] : []),
    ...(node.element && !stated.includes(node.element) ? [lacks(node.element)] : []),
    ...stated
      .filter((element) => element !== node.element)
      .map((field) =>
        report('disclosure-element-misplaced', atEntry(parsed, field.split('.')), { value, params: { field } }),
      ),
  ];
}

/** One problem for each run of missing years, reported at the first item after it. (R-DL-15.2.3). */
function gaps(items: readonly Item[]): Problem[] {
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
        report('disclosure-gap', atEntry(parsed, ['year']), {
          value: String(year),
          params: { years: missing.join('、') },
        }),
      ];
    });
  });
}
