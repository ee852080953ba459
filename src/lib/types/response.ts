/** 回应关切 */
import { PUSH_CHANNELS, RESPONSE_SUBTYPES } from '../../../schemas/types/response.ts';
import { responseJsonLd } from './json-ld/response.ts';
import type { TypeTraits } from './type-traits.ts';

export const response = {
  badge: ({ data }) => RESPONSE_SUBTYPES[data.subtype],
  status: null,
  note: null,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts: (_library, { data: { respondingInstitution, pushTo } }) => [
    { label: '回应主体', value: respondingInstitution },
    ...(pushTo.length > 0
      ? [{ label: '同步发布', value: pushTo.map((channel) => PUSH_CHANNELS[channel]).join('、') }]
      : []),
  ],
  searchText: (library, entry) => [
    entry.data.respondingInstitution,
    ...library.updatesOf(entry).map(({ text }) => text),
  ],
  searchWords: null,
  searchHead: null,
  sections: null,
  jsonLd: responseJsonLd,
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'response'>;
