/** 负责人信息 */
import { leaderPage } from './json-ld/institutions.ts';
import type { TypeTraits } from './type-traits.ts';

/** Posts at the head of a government. */
const GOVERNS = /^(?:副)?[省市州县区乡镇]长/u;

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
  searchHead(library, entry) {
    const { name, post, duties } = entry.data;
    const units = library.referrers('leaders', entry).map(({ data }) => data.name);
    // A deputy mayor who is in charge of a bureau is not its deputy.
    const own = GOVERNS.test(post) ? [] : units;
    return {
      names: [name, post, `${post}${name}`, ...own.map((unit) => `${unit}${post}`)],
      keywords: [...duties, ...units],
      card: { kind: 'leader', name, post, duties },
    };
  },
  sections: null,
  jsonLd: leaderPage,
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'leader'>;
