/** The file the browser filters a document library with: columns of values, so that 10,000 documents stay small. */
import { facetNames, type Facet, type FacetValue } from './facets.ts';

export interface FilterIndex {
  /** Values of each facet, in the order they are offered. */
  facets: Record<Facet, FacetValue[]>;
  /** Base of relative addresses. */
  base: string;
  titles: string[];
  /** Addresses, relative to `base` unless they are absolute. */
  urls: string[];
  /** Document numbers, empty where there is none. */
  numbers: string[];
  /** Publish days. */
  published: string[];
  /** Days of issue. */
  issued: string[];
  /** Names of other sites that own a document, by its row. */
  owners: Record<number, string>;
  /** For each facet the place of each document's value in `facets`; a list where it has several. */
  values: Record<Facet, (number | number[])[]>;
}

/** A document as the browser handles it. */
export interface IndexedDocument {
  title: string;
  url: string;
  number: string;
  published: string;
  issued: string;
  owner: string | undefined;
  values: Record<Facet, readonly FacetValue[]>;
}

/** File name of the index, beside the page of the library. */
export const FILTER_INDEX = 'filter.json';

export function indexedDocuments(index: FilterIndex): IndexedDocument[] {
  return index.titles.map((title, row) => {
    const values = {} as Record<Facet, readonly FacetValue[]>;
    for (const facet of facetNames)
      values[facet] = [index.values[facet][row] ?? []].flat().flatMap((at) => index.facets[facet][at] ?? []);
    const url = index.urls[row] ?? '';
    return {
      title,
      url: /^(?:https?:|\/)/.test(url) ? url : index.base + url,
      number: index.numbers[row] ?? '',
      published: index.published[row] ?? '',
      issued: index.issued[row] ?? '',
      owner: index.owners[row],
      values,
    };
  });
}
