/** Classes of a document library as links, and as values of its filters. */
import type { ClassGroup } from '../components/DocumentClasses/class-group.ts';
import { documentClasses } from '../lib/documents/classify.ts';
import { FACETS, facetNames, type Facet } from '../lib/documents/facets.ts';
import { classUrl, lastingClasses, type ClassPage } from '../lib/routes/library-pages.ts';
import type { Library } from '../lib/queries/library.ts';
import type { Column } from '../lib/model/column.ts';

/** @param here the class whose page shows the links. */
export function classGroups(library: Library, column: Column, here: ClassPage | undefined): ClassGroup[] {
  const classes = lastingClasses(library, column);
  return facetNames.map((facet) => ({
    label: FACETS[facet],
    values: classes
      .filter((each) => each.facet === facet)
      .map((each) => ({
        label: each.label,
        url: classUrl(column, each),
        count: each.documents.length,
        current: here?.facet === facet && here.key === each.key,
      })),
  }));
}

export function facetCounts(
  library: Library,
  column: Column,
): Record<Facet, { key: string; label: string; count: number }[]> {
  const classes = documentClasses(library, column);
  return Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      classes
        .filter((each) => each.facet === facet)
        .map(({ key, label, documents }) => ({ key, label, count: documents.length })),
    ]),
  ) as Record<Facet, { key: string; label: string; count: number }[]>;
}
