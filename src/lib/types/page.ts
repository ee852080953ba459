/** 固定页面 */
import type { TypeTraits } from './type-traits.ts';

export const page = {
  badge: null,
  status: null,
  note: null,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts: null,
  searchText: null,
  searchWords: null,
  searchHead: null,
  sections: null,
  jsonLd: (_library, _site, { data }) => ({
    '@type': 'WebPage',
    name: data.title,
    lastReviewed: data.lastReviewedAt,
  }),
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'page'>;
