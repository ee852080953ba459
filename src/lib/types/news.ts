/** 动态信息 */
import { NEWS_SUBTYPES } from '../../../schemas/types/news.ts';
import type { TypeTraits } from './type-traits.ts';

/** Subtypes that are common in every column of news and need no badge. */
const USUAL: ReadonlySet<keyof typeof NEWS_SUBTYPES> = new Set<keyof typeof NEWS_SUBTYPES>(['headline', 'work']);

export const news = {
  badge: ({ data: { subtype } }) => (USUAL.has(subtype) ? undefined : NEWS_SUBTYPES[subtype]),
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
  jsonLd: (_library, _site, { data }) => ({ '@type': 'NewsArticle', headline: data.title }),
  list: 'paged',
  listJsonLd: null,
} satisfies TypeTraits<'news'>;
