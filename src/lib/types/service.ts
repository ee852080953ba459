/** 办事指南 */
import { ITEM_KINDS, ONLINE_LEVELS, SERVICE_OBJECTS, SERVICE_THEMES } from '../../../schemas/types/service.ts';
import { serviceFacts } from '../facts/service-facts.ts';
import { governmentService } from './json-ld/government-service.ts';
import { numbersOf } from './search-head.ts';
import type { TypeTraits } from './type-traits.ts';

export const service = {
  badge: ({ data }) => ONLINE_LEVELS[data.onlineLevel],
  status: null,
  note: null,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts(library, entry) {
    const [agency] = library.targets('handledBy', entry);
    return serviceFacts(entry, agency && library.href(agency, entry.site));
  },
  searchText: (_library, { data }) => [
    ...data.conditions,
    ...data.process.map(({ step, text }) => `${step}：${text}`),
    ...data.materials.map(({ name }) => name),
    ...data.forms.flatMap(({ title, instructions }) => [title, instructions]),
    ...data.basis,
    ...data.notes,
    ...data.faq.flatMap(({ question, answer }) => [question, answer]),
  ],
  searchWords: ({ data }) => [
    data.source.name,
    data.itemName,
    data.itemCode,
    ...data.alsoKnownAs,
    data.agency,
    ITEM_KINDS[data.itemKind],
    SERVICE_THEMES[data.theme],
    ONLINE_LEVELS[data.onlineLevel],
    ...data.objects.map((object) => SERVICE_OBJECTS[object]),
  ],
  searchHead: (_library, { data }) => ({
    names: [data.itemName, ...data.alsoKnownAs],
    keywords: [data.agency],
    codes: [data.itemCode, ...numbersOf(data.contact.phone)],
    card: {
      kind: 'service',
      ...(data.links.apply === undefined ? {} : { apply: data.links.apply }),
      ...(data.links.book === undefined ? {} : { book: data.links.book }),
      address: data.contact.address,
      phone: data.contact.phone,
      hours: data.contact.hours,
    },
  }),
  sections: null,
  jsonLd: governmentService,
  list: 'whole',
  listJsonLd: null,
} satisfies TypeTraits<'service'>;
