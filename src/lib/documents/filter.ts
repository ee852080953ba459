/** Filters of a document library: their state, its form in the address, and the matching documents. */
import { fold } from '../search/fold.ts';
import { facetNames, type Facet } from './facets.ts';
import type { IndexedDocument } from './filter-index.ts';

export const SORTS = { newest: '发布时间从新到旧', oldest: '发布时间从旧到新', issued: '成文日期从新到旧' } as const;
export type Sort = keyof typeof SORTS;
export const isSort = (text: string): text is Sort => Object.keys(SORTS).includes(text);

export interface FilterState {
  /** Words of titles or document numbers, separated by spaces. */
  words: string;
  /** Chosen values; an absent facet does not filter. */
  chosen: Partial<Record<Facet, string>>;
  sort: Sort;
}

export const isEmpty = ({ words, chosen, sort }: FilterState): boolean =>
  words === '' && Object.keys(chosen).length === 0 && sort === 'newest';

/** @param search query string of an address. Unknown parameters are dropped. */
export function readState(search: string): FilterState {
  const parameters = new URLSearchParams(search);
  const chosen: FilterState['chosen'] = {};
  for (const facet of facetNames) {
    const value = parameters.get(facet);
    if (value) chosen[facet] = value;
  }
  const sort = parameters.get('sort') ?? '';
  return { words: (parameters.get('q') ?? '').trim(), chosen, sort: isSort(sort) ? sort : 'newest' };
}

/** @returns with leading `?`; empty where nothing is chosen. */
export function writeState({ words, chosen, sort }: FilterState): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const facet of facetNames) if (chosen[facet] !== undefined) parameters.set(facet, chosen[facet]);
  if (sort !== 'newest') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** A document with normalised title and number for comparison. */
export interface SearchableDocument extends IndexedDocument {
  folded: string;
}
export const searchable = (document: IndexedDocument): SearchableDocument => ({
  ...document,
  folded: `${fold(document.title)} ${fold(document.number)}`,
});

/** Documents that have every word and every chosen value, in the chosen order. */
export function filterDocuments(documents: readonly SearchableDocument[], state: FilterState): SearchableDocument[] {
  const passes = matcher(state);
  return documents.filter((document) => passes(document)).sort(ORDERS[state.sort]);
}

/** Number of documents for each value, given the other facets. */
export function countValues(
  documents: readonly SearchableDocument[],
  state: FilterState,
): Record<Facet, Map<string, number>> {
  return Object.fromEntries(
    facetNames.map((facet) => {
      const passes = matcher(state, facet);
      const counts = new Map<string, number>();
      for (const document of documents)
        if (passes(document)) for (const { key } of document.values[facet]) counts.set(key, (counts.get(key) ?? 0) + 1);
      return [facet, counts];
    }),
  ) as Record<Facet, Map<string, number>>;
}

function matcher({ words, chosen }: FilterState, except?: Facet): (document: SearchableDocument) => boolean {
  const wanted = words
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  const facets = facetNames.filter((facet) => facet !== except && chosen[facet] !== undefined);
  return (document) =>
    wanted.every((word) => document.folded.includes(word)) &&
    facets.every((facet) => document.values[facet].some(({ key }) => key === chosen[facet]));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const ORDERS: Record<Sort, (a: IndexedDocument, b: IndexedDocument) => number> = {
  newest: (a, b) => compare(b.published, a.published),
  oldest: (a, b) => compare(a.published, b.published),
  issued: (a, b) => compare(b.issued, a.issued),
};
