/** 常见问题 */
import { questionList, questionPage } from './json-ld/questions.ts';
import type { TypeTraits } from './type-traits.ts';

export const faq = {
  badge: null,
  status: null,
  note: null,
  numbers: null,
  responsibleUnit: null,
  year: null,
  facts: (_library, { data: { theme, fromLetters, provider, lastReviewedAt } }) => [
    { label: '主题', value: theme },
    { label: '答复单位', value: provider },
    { label: '复核日期', value: lastReviewedAt },
    ...(fromLetters.length > 0 ? [{ label: '问题来源', value: `根据${fromLetters.length}件群众来信整理` }] : []),
  ],
  searchText: (_library, { data }) => [data.theme],
  searchWords: null,
  searchHead: (_library, { body }) => ({ card: { kind: 'faq', answer: body } }),
  sections: null,
  jsonLd: questionPage,
  list: 'whole',
  listJsonLd: questionList,
} satisfies TypeTraits<'faq'>;
