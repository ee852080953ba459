/** The search record of an entry. */
import { citationWord, citedNumbers } from '../../../src/lib/search/document-number.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { traitsOf } from '../../../src/lib/types/index.ts';
import type { StatusName } from '../../../src/lib/types/status.ts';
import { plainText } from './plain-text.ts';

export interface SearchRecord {
  url: string;
  title: string;
  /** Body and names of attachments; excerpts are cut from it. */
  text: string;
  /** Beginning of the text, shown if there is no excerpt. */
  summary: string;
  /** Searchable but not shown: tags, issuing institutions, theme. */
  tags: string;
  /** One word for each document number that the text cites. */
  citations: string[];
  documentNumber: string;
  indexNumber: string;
  column: string;
  type: string;
  status: StatusName | null;
  /** Publish day. */
  date: string;
  /** Day it was archived on; empty for entries that are not archived. */
  archivedOn: string;
}

const SUMMARY_LENGTH = 90;

/** @param place site whose search finds the entry, and the column it is found in; by default those of the entry. */
export function searchRecord(
  library: Library,
  entry: Entry,
  { site, column }: { site: string; column: string } = entry,
): SearchRecord {
  const { data } = entry;
  const traits = traitsOf(entry);
  const body = plainText(entry.body, entry.format);
  const attachments = library.attachments(entry).map(({ title }) => title);
  const text = [
    body,
    ...(traits.searchText?.(library, entry) ?? []),
    ...attachments.filter((title) => title !== data.title),
  ].join(' ');
  const numbers = traits.numbers?.(entry);
  return {
    url: library.href(entry, site),
    title: data.title,
    text,
    summary: beginning(data.summary ?? body),
    tags: [...data.tags, ...data.audience, ...(traits.searchWords?.(entry) ?? [data.source.name])].join(' '),
    citations: [...new Set(citedNumbers(body).map(citationWord))].sort(),
    documentNumber: numbers?.document ?? '',
    indexNumber: numbers?.index ?? '',
    column,
    type: entry.type,
    status: traits.status?.(library, entry)?.name ?? null,
    date: data.publishedAt.slice(0, 10),
    archivedOn: library.archivedSince(entry)?.slice(0, 10) ?? '',
  };
}

function beginning(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= SUMMARY_LENGTH ? characters.join('') : `${characters.slice(0, SUMMARY_LENGTH).join('')}…`;
}
