/** 政策解读 */
import { INTERPRETATION_FORMS } from '../../../schemas/types/interpretation.ts';
import { PRESS_FORMS } from '../library/interpretation-media.ts';
import { endedStatus } from '../library/interpreted-status.ts';
import { DOCUMENT_STATUSES } from '../model/document-status.ts';
import { interpretationJsonLd } from './json-ld/interpretation.ts';
import type { TypeTraits } from './type-traits.ts';

export const interpretation = {
  badge: ({ data: { form } }) => (form === 'text' ? undefined : INTERPRETATION_FORMS[form]),
  /** The status of the documents it explains, once none of them is in force. */
  status(library, entry) {
    const name = endedStatus(library, entry);
    return name && { name, label: `文件${DOCUMENT_STATUSES[name]}` };
  },
  note: null,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts(_library, { data: { by, form, source } }) {
    const press = PRESS_FORMS.has(form);
    return [
      { label: press ? '媒体' : '解读单位', value: by },
      ...(press && source.originalTitle ? [{ label: '原标题', value: source.originalTitle }] : []),
    ];
  },
  searchText: null,
  searchWords: null,
  searchHead: (library, entry) => ({ keywords: library.targets('interprets', entry).map(({ data }) => data.title) }),
  sections: null,
  jsonLd: interpretationJsonLd,
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'interpretation'>;
