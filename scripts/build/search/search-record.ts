/** What the search knows of an entry. */
import { citationWord, citedNumbers } from '../../../src/lib/search/document-number.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { fieldWords } from '../../../src/lib/facts/field-words.ts';
import { entryStanding, type StandingName } from '../../../src/lib/library/entry-standing.ts';
import { plainText } from './plain-text.ts';
import { serviceText, serviceWords } from './service-words.ts';

export interface SearchRecord {
  url: string;
  title: string;
  /** Body and names of attachments; excerpts are cut from it. */
  text: string;
  /** Beginning of the text, shown where no excerpt is found. */
  summary: string;
  /** Found but not shown: tags, issuing bodies, theme. */
  tags: string;
  /** One word for each document number that the text cites. */
  citations: string[];
  documentNumber: string;
  indexNumber: string;
  column: string;
  type: string;
  status: StandingName | null;
  /** Publish day. */
  date: string;
  /** Day it was archived on; empty for what is current. */
  archivedOn: string;
}

const SUMMARY_LENGTH = 90;

/** @param place site whose search finds the entry, and the column it is found in; its own where none is given. */
export function searchRecord(
  library: Library,
  entry: Entry,
  { site, column }: { site: string; column: string } = entry,
): SearchRecord {
  const { data } = entry;
  const body = plainText(entry.body, entry.format);
  const attachments = library.attachments(entry).map(({ title }) => title);
  const text = [
    body,
    ...fieldWords(library, entry),
    ...(isType(entry, 'service') ? [serviceText(entry)] : []),
    ...attachments.filter((title) => title !== data.title),
  ].join(' ');
  const common = {
    url: library.href(entry, site),
    title: data.title,
    text,
    summary: beginning(data.summary ?? body),
    citations: [...new Set(citedNumbers(body).map(citationWord))].sort(),
    column,
    type: entry.type,
    date: data.publishedAt.slice(0, 10),
    archivedOn: library.archivedSince(entry)?.slice(0, 10) ?? '',
    status: entryStanding(library, entry)?.name ?? null,
  };
  if (!isType(entry, 'policy')) {
    const tags = [
      ...data.tags,
      ...data.audience,
      data.source.name,
      ...(isType(entry, 'service') ? serviceWords(entry) : []),
    ].join(' ');
    return {
      ...common,
      tags,
      documentNumber: '',
      indexNumber: 'indexNumber' in data ? String(data.indexNumber ?? '') : '',
    };
  }
  const { issuer, jointIssuers, theme, subjectWords, tags, audience } = entry.data;
  return {
    ...common,
    tags: [...tags, ...audience, ...subjectWords, issuer, ...jointIssuers, theme].join(' '),
    documentNumber: entry.data.documentNumber ?? '',
    indexNumber: entry.data.indexNumber,
  };
}

function beginning(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= SUMMARY_LENGTH ? characters.join('') : `${characters.slice(0, SUMMARY_LENGTH).join('')}…`;
}
