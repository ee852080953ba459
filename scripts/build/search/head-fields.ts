/** The fields of an entry that make its head, the most telling first; `HEAD_FIELDS` names them. */
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import type { Head } from '../../../src/lib/search/index-files.ts';
import { eachGram } from '../../../src/lib/search/head-grams.ts';
import { HEAD_FIELDS, type HeadField } from '../../../src/lib/search/postings.ts';
import { traitsOf } from '../../../src/lib/types/index.ts';
import type { SearchRecord } from './search-record.ts';

export type HeadFields = Readonly<Record<HeadField, string>>;

/** Characters of the text that belong to its head. */
const LEAD = 120;
/** Entries with a card are few and answer by themselves: more of their texts belongs to the head. */
const LEAD_WITH_CARD = 800;
/** Characters of an answer on a card. */
const ANSWER = 160;

export interface EntryHead {
  head: Head;
  fields: HeadFields;
}

/** @param moreNames other names of an institution or a service, from the glossary and without the region */
export function entryHead(
  library: Library,
  entry: Entry,
  record: SearchRecord,
  moreNames: (name: string) => readonly string[],
): EntryHead {
  const known = traitsOf(entry).searchHead?.(library, entry) ?? {};
  const names = [...new Set((known.names ?? []).flatMap((name) => [name, ...moreNames(name)]))].filter(
    (name) => name !== record.title,
  );
  const codes = [...new Set(known.codes ?? [])];
  const card = known.card?.kind === 'faq' ? { ...known.card, answer: beginning(record.text, ANSWER) } : known.card;
  return {
    head: {
      title: record.title,
      url: record.url,
      ...(record.documentNumber === '' ? {} : { documentNumber: record.documentNumber }),
      ...(record.indexNumber === '' ? {} : { indexNumber: record.indexNumber }),
      ...(codes.length === 0 ? {} : { codes }),
      ...(names.length === 0 ? {} : { names }),
      ...(card === undefined ? {} : { card }),
    },
    fields: {
      title: record.title,
      names: names.join(' '),
      keywords: [record.tags, library.columnOf(entry).name, ...(known.keywords ?? [])].join(' '),
      lead: record.text.slice(0, card === undefined ? LEAD : LEAD_WITH_CARD),
    },
  };
}

/** Each gram of the head once, with the position of the best field that has it. */
export function headGrams(fields: HeadFields): Map<string, number> {
  const grams = new Map<string, number>();
  HEAD_FIELDS.forEach((name, field) => {
    eachGram(fields[name], (gram) => {
      if (!grams.has(gram)) grams.set(gram, field);
    });
  });
  return grams;
}

function beginning(text: string, most: number): string {
  const characters = [...text.trim()];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('')}…`;
}
