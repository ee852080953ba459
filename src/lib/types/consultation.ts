/** 征集访谈 */
import { CONSULTATION_SUBTYPES } from '../../../schemas/types/consultation.ts';
import { consultationState } from '../status/consultation-state.ts';
import { consultationFacts, consultationPeriod, consultationText } from '../facts/consultation-words.ts';
import { consultationJsonLd } from './json-ld/consultation.ts';
import type { TypeTraits } from './type-traits.ts';

export const consultation = {
  badge: ({ data }) => CONSULTATION_SUBTYPES[data.subtype],
  status: ({ clock }, entry) => consultationState(entry, clock),
  note: consultationPeriod,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts: (_library, entry) => consultationFacts(entry),
  searchText: consultationText,
  searchWords: null,
  searchHead: null,
  sections: null,
  jsonLd: consultationJsonLd,
  list: 'whole',
  listJsonLd: null,
} satisfies TypeTraits<'consultation'>;
