/** 负责人信息 */
import { leaderPage } from './json-ld/institutions.ts';
import type { TypeTraits } from './type-traits.ts';

export const leader = {
  badge: null,
  status: null,
  note: null,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts: null,
  searchText: (_library, { data: { name, post, duties, cv } }) => [
    name,
    post,
    ...duties,
    ...cv.map(({ position }) => position),
  ],
  searchWords: null,
  sections: null,
  jsonLd: leaderPage,
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'leader'>;
