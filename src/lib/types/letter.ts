/** 来信 */
import { LETTER_CHANNELS } from '../../../schemas/types/letter.ts';
import { letterFacts, letterNote } from '../facts/letter-facts.ts';
import { letterPage } from './json-ld/letter.ts';
import type { TypeTraits } from './type-traits.ts';

export const letter = {
  badge: ({ data }) => LETTER_CHANNELS[data.channel],
  status: null,
  note: letterNote,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts: (_library, entry) => letterFacts(entry),
  searchText: (_library, { data: { content, number, answeredBy } }) => [content, number, answeredBy ?? ''],
  searchWords: null,
  searchHead: (_library, { data: { number } }) => ({ codes: [number] }),
  sections: null,
  jsonLd: letterPage,
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'letter'>;
