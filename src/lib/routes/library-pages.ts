/**
 * Pages of a document library: its own, and one list for every class, so that the whole classification can be browsed
 * without JavaScript. Class lists are paginated, so that no page grows with the library.
 */
import { createHash } from 'node:crypto';
import type { Library } from '../queries/library.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import { listPages, listPageUrl, type ListPage } from '../routes/list-pages.ts';
import { documentClasses, type DocumentClass } from '../documents/classify.ts';
import { facetNames, type Facet } from '../documents/facets.ts';
import { DOCUMENT_STATUSES } from '../model/document-status.ts';

/** Minimum number of lines on a page of a class. */
const CLASS_PAGE = 100;

/** One page of a class. */
export interface ClassPage {
  facet: Facet;
  key: string;
  /** Name of the class, with the number of the page where it is a numbered one. */
  name: string;
  /** Documents of the class. */
  total: number;
  /** Address of the first page of the class. */
  url: string;
  list: ListPage<Entry<'policy'>>;
}

/** Address of a class. Themes and institutions are named by a digest, because their names may contain any character. */
export function classUrl(column: Column, { facet, key }: Pick<DocumentClass, 'facet' | 'key'>): string {
  const name = /^[a-z0-9]+$/.test(key) ? key : createHash('sha256').update(key).digest('hex').slice(0, 10);
  return `${column.url}${facet}-${name}/`;
}

/**
 * All classes that have a page. Every status has, even without documents: they move from one status to the next as time passes, and an
 * address must not get lost through that alone.
 */
export function lastingClasses(library: Library, column: Column): readonly DocumentClass[] {
  const classes = documentClasses(library, column);
  if (classes.length === 0) return classes;
  const present = new Set(classes.flatMap(({ facet, key }) => (facet === 'status' ? [key] : [])));
  const empty = Object.entries(DOCUMENT_STATUSES).filter(([key]) => !present.has(key));
  return [...classes, ...empty.map(([key, label]) => ({ facet: 'status' as const, key, label, documents: [] }))];
}

/** Whether an address is that of a class of a document library, with or without documents now. */
export const isClassUrl = (column: Column, url: string): boolean =>
  url.startsWith(column.url) && CLASS_NAME.test(url.slice(column.url.length));
const CLASS_NAME = new RegExp(`^(?:${facetNames.join('|')})-[a-z0-9]+/$`);

export function classPages(library: Library, column: Column): { url: string; part: ClassPage }[] {
  return lastingClasses(library, column).flatMap((each) => {
    const { facet, key, label, documents } = each;
    const url = classUrl(column, each);
    return listPages(documents, CLASS_PAGE).map((list) => ({
      url: listPageUrl(url, list.number),
      part: {
        facet,
        key,
        name: list.number === null ? label : `${label}（第${list.number}页）`,
        total: documents.length,
        url,
        list,
      },
    }));
  });
}
