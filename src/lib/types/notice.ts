/** 公告公示 */
import { NOTICE_SUBTYPES } from '../../../schemas/types/notice.ts';
import { noticeFacts } from '../facts/notice-facts.ts';
import type { TypeTraits } from './type-traits.ts';

export const notice = {
  badge: ({ data }) => NOTICE_SUBTYPES[data.subtype],
  status: null,
  note: null,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts: noticeFacts,
  searchText: (_library, { data: { subject, cause, destination, oldDomain, newDomain } }) =>
    [subject, cause, destination, oldDomain, newDomain].filter((word) => word !== undefined),
  searchWords: null,
  searchHead: null,
  sections: null,
  jsonLd: (_library, _site, { data }) => ({ '@type': 'Article', headline: data.title }),
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'notice'>;
