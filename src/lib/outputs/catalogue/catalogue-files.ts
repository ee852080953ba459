/** The catalogue of a site for other programs: `catalogue.json` and `catalogue.csv` beside its page (R-GO-4.1.6b). */
import { CATALOGUE_FILES, type CatalogueFile } from '../../catalogue/catalogue-files.ts';
import { indexNumber, responsibleUnit } from '../../catalogue/item-facts.ts';
import { csvText } from '../../data/csv.ts';
import type { Library } from '../../queries/library.ts';
import type { Column } from '../../model/column.ts';
import type { TextOutput } from '../text-output.ts';

export function catalogueFiles(library: Library, column: Column): TextOutput[] {
  const file = catalogueFile(library, column);
  return [
    { path: `${column.path}/${CATALOGUE_FILES.json}`, text: `${JSON.stringify(file)}\n` },
    { path: `${column.path}/${CATALOGUE_FILES.csv}`, text: csvText([HEADINGS, ...rows(file)]) },
  ];
}

export function catalogueFile(library: Library, column: Column): CatalogueFile {
  const { record, origin } = library.site(column.site);
  const catalogue = library.catalogue(column.site);
  return {
    title: `${record.standardName}${column.name}`,
    url: origin + column.url,
    publisher: record.sponsor,
    total: catalogue.entries.length,
    nodes: catalogue.leaves.map(({ node, path, count }) => ({ id: node.id, path, count })),
    items: catalogue.entries.map((entry) => ({
      indexNumber: indexNumber(entry) ?? null,
      title: entry.data.title,
      nodes: catalogue.leavesOf(entry).map(({ node }) => node.id),
      unit: responsibleUnit(entry),
      publishedOn: entry.data.publishedAt.slice(0, 10),
      url: origin + entry.url,
    })),
  };
}

const HEADINGS = ['索引号', '标题', '信息公开目录', '责任单位', '发布日期', '网址'];

/** One line for each entry; nodes by their names from the first level down. */
function rows({ nodes, items }: CatalogueFile): string[][] {
  const paths = new Map(nodes.map(({ id, path }) => [id, path.join('/')]));
  return items.map((item) => [
    item.indexNumber ?? '',
    item.title,
    item.nodes.map((id) => paths.get(id)).join('；'),
    item.unit,
    item.publishedOn,
    item.url,
  ]);
}
