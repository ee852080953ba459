/** Writes the index the browser filters a document library with. */
import { documentClasses, facetValues, libraryDocuments } from '../../documents/classify.ts';
import { facetNames, type Facet } from '../../documents/facets.ts';
import { FILTER_INDEX, type FilterIndex } from '../../documents/filter-index.ts';
import type { Library } from '../../queries/library.ts';
import type { Column } from '../../model/column.ts';
import type { TextOutput } from '../text-output.ts';

export function filterFile(library: Library, column: Column): TextOutput {
  return { path: `${column.path}/${FILTER_INDEX}`, text: JSON.stringify(filterIndex(library, column)) };
}

export function filterIndex(library: Library, column: Column): FilterIndex {
  const classes = documentClasses(library, column);
  const documents = libraryDocuments(library, column);
  const every = <T>(make: (facet: Facet) => T) =>
    Object.fromEntries(facetNames.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
  const facets = every((facet) =>
    classes.filter((each) => each.facet === facet).map(({ key, label }) => ({ key, label })),
  );
  const places = every((facet) => new Map(facets[facet].map(({ key }, at) => [key, at])));
  const valuesOf = documents.map((document) => facetValues(library, document));
  const href = documents.map((document) => library.href(document, column.site));
  return {
    facets,
    base: column.url,
    titles: documents.map(({ data }) => data.title),
    urls: href.map((url) => (url.startsWith(column.url) ? url.slice(column.url.length) : url)),
    numbers: documents.map(({ data }) => data.documentNumber ?? ''),
    published: documents.map(({ data }) => data.publishedAt.slice(0, 10)),
    issued: documents.map(({ data }) => data.issuedOn),
    owners: Object.fromEntries(
      documents.flatMap(({ site }, row) =>
        site === column.site ? [] : [[row, library.site(site).record.standardName]],
      ),
    ),
    values: every((facet) =>
      valuesOf.map((values) => {
        const at = values[facet].map(({ key }) => places[facet].get(key) ?? 0);
        return at.length === 1 && at[0] !== undefined ? at[0] : at;
      }),
    ),
  };
}
