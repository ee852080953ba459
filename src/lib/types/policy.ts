/** 政策文件 */
import { documentFacts } from '../facts/document-facts.ts';
import { legislation } from './json-ld/legislation.ts';
import type { TypeTraits } from './type-traits.ts';

export const policy = {
  badge: null,
  status(library, document) {
    const { name, label } = library.documentStatus(document);
    return { name, label };
  },
  note: null,
  numbers: ({ data }) => ({ document: data.documentNumber, index: data.indexNumber }),
  responsibleUnit: ({ data }) => data.issuer,
  year: null,
  facts: (library, document) =>
    documentFacts(document, library.documentStatus(document), library.site(document.site).record.documentBlock),
  searchText: null,
  searchWords: ({ data: { subjectWords, issuer, jointIssuers, theme } }) => [
    ...subjectWords,
    issuer,
    ...jointIssuers,
    theme,
  ],
  searchHead: null,
  sections: null,
  jsonLd: legislation,
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'policy'>;
