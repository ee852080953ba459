/** 信息公开 */
import { disclosureFacts, disclosureWords } from '../facts/disclosure-facts.ts';
import { disclosureJsonLd } from './json-ld/disclosure.ts';
import type { TypeTraits } from './type-traits.ts';

export const disclosure = {
  /** Year of an annual item, class of any other; none where the title already contains it. */
  badge({ data: { title, year, catalogueNode } }) {
    const word = year === undefined ? catalogueNode : `${year}年`;
    return title.includes(word) ? undefined : word;
  },
  status: null,
  note: null,
  numbers: ({ data }) => ({ index: data.indexNumber }),
  responsibleUnit: ({ data }) => data.responsibleUnit,
  year: ({ data }) => data.year,
  facts(library, entry) {
    const [leaf] = library.catalogue(entry.site).leavesOf(entry);
    return disclosureFacts(entry, leaf?.path ?? []);
  },
  searchText: (_library, entry) => disclosureWords(entry),
  searchWords: null,
  searchHead: null,
  sections: null,
  jsonLd: disclosureJsonLd,
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'disclosure'>;
