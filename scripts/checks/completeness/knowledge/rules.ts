/** The knowledge base: letters marked for it become questions. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'question-unwritten': {
    severity: 'warning',
    clauses: ['R-GO-4.4.6'],
    zh: {
      summary: '准备编入知识库的来信，按期编成常见问题。',
      message:
        '这封来信准备编入知识库（主题“{value}”），答复以后{limit}，知识库里还没有引用它的问题，也没有这个主题的问题。',
      fix: '写一条常见问题，theme 写 {value}，fromLetters 写 {id}；不再编入的，删去 faqTopic。',
    },
    en: {
      summary: 'Letters marked for the knowledge base become questions in time.',
      message:
        'The letter is meant for the knowledge base ("{value}"); {limit} after its answer no question names it or has its theme.',
      fix: 'Write a question with theme: {value} and fromLetters: {id}, or remove faqTopic.',
    },
    example: {
      bad: 'faqTopic: 住房保障   # 没有常见问题引用这封来信',
      good: 'type: faq\ntheme: 住房保障\nfromLetters: [www-ly2026-00318]',
    },
  },
});
