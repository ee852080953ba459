/** Classes of the documents of a column. */
import { DOCUMENT_KINDS } from '../../../schemas/types/policy.ts';
import type { Library } from '../queries/library.ts';
import { DOCUMENT_STATUSES } from '../model/document-status.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import { facetNames, type Facet, type FacetValue } from './facets.ts';

type Document = Entry<'policy'>;

export interface DocumentClass extends FacetValue {
  facet: Facet;
  /** In list order. */
  documents: readonly Document[];
}

/** Upper class of a theme: classes are written from the top, joined by a backslash. */
const topTheme = (theme: string): string => theme.split('\\')[0] ?? theme;

/** Values of a document; a document of several institutions belongs to each of them. */
export function facetValues(library: Library, document: Document): Record<Facet, FacetValue[]> {
  const { docKind, theme, issuer, jointIssuers, issuedOn } = document.data;
  const { name, label } = library.documentStatus(document);
  const year = issuedOn.slice(0, 4);
  const plain = (text: string): FacetValue => ({ key: text, label: text });
  return {
    kind: [{ key: docKind, label: DOCUMENT_KINDS[docKind] }],
    theme: [plain(topTheme(theme))],
    issuer: [...new Set([issuer, ...jointIssuers])].map(plain),
    year: [{ key: year, label: `${year}年` }],
    status: [{ key: name, label }],
  };
}

/** Documents of the column and all columns below it, newest first. */
export const libraryDocuments = (library: Library, column: Column): readonly Document[] =>
  library.entries({ site: column.site, column: column.path, deep: true, type: 'policy' });

const found = new WeakMap<Library, Map<Column, DocumentClass[]>>();

/** All classes with documents, by facet. Computed once for each library, because many pages need them. */
export function documentClasses(library: Library, column: Column): DocumentClass[] {
  const ofLibrary = found.get(library) ?? new Map<Column, DocumentClass[]>();
  found.set(library, ofLibrary);
  let classes = ofLibrary.get(column);
  if (!classes) ofLibrary.set(column, (classes = classify(library, column)));
  return classes;
}

function classify(library: Library, column: Column): DocumentClass[] {
  const byFacet = new Map(
    facetNames.map((facet) => [facet, new Map<string, FacetValue & { documents: Document[] }>()]),
  );
  for (const document of libraryDocuments(library, column)) {
    const values = facetValues(library, document);
    for (const facet of facetNames)
      for (const value of values[facet]) {
        const classes = byFacet.get(facet);
        const known = classes?.get(value.key);
        if (known) known.documents.push(document);
        else classes?.set(value.key, { ...value, documents: [document] });
      }
  }
  return facetNames.flatMap((facet) =>
    [...(byFacet.get(facet)?.values() ?? [])]
      .sort((a, b) => ORDER[facet](a, b) || (a.key < b.key ? -1 : 1))
      .map((each) => ({ ...each, facet })),
  );
}

type Counted = FacetValue & { documents: readonly Document[] };
const largestFirst = (a: Counted, b: Counted) => b.documents.length - a.documents.length;
const inOrderOf = (table: object) => {
  const keys = Object.keys(table);
  return (a: Counted, b: Counted) => keys.indexOf(a.key) - keys.indexOf(b.key);
};
const ORDER: Record<Facet, (a: Counted, b: Counted) => number> = {
  kind: inOrderOf(DOCUMENT_KINDS),
  theme: largestFirst,
  issuer: largestFirst,
  year: (a, b) => Number(b.key) - Number(a.key),
  status: inOrderOf(DOCUMENT_STATUSES),
};
