/** 答问知识库: a question as title with its answer as body (requirements 3.4 FAQ). */
import { z } from 'astro/zod';
import { calendarDate, field, line, slug } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

export const faq = defineType({
  name: 'faq',
  label: '常见问题',
  dated: false,
  schema: z.strictObject({
    ...commonFields,
    title: field(line(100), {
      label: '问题',
      help: '照群众的问法写，一条只问一件事。',
      example: '孩子转学需要哪些材料？',
      clauses: ['R-GO-4.4.6'],
    }),
    theme: field(line(20), {
      label: '主题',
      help: '知识库按主题分组，同一主题写法要一致。',
      example: '用水报装',
      clauses: ['R-GO-4.4.6'],
    }),
    attention: field(z.int().min(0).default(0), {
      label: '关注度',
      help: '近一年被问到的次数；数字大的排在前面。',
      example: '126',
      clauses: ['R-GO-4.4.6'],
    }),
    fromLetters: field(z.array(slug()).default([]), {
      label: '来源来信',
      help: '由哪些来信整理而来，写来信的信息标识；公开的来信在两边都有链接，不公开的只计件数。',
      example: '[www-ly2026-00318]',
      clauses: ['R-GO-4.4.6'],
    }),
    lastReviewedAt: field(calendarDate(), {
      label: '复核日期',
      help: '每年至少复核一次，答案与现行规定一致。',
      example: '2026-03-01',
      clauses: ['R-DL-15.1.1', 'R-GO-4.4.6'],
    }),
    reviewBy: field(calendarDate(), {
      label: '下次复核日期',
      example: '2027-03-01',
      clauses: ['R-DL-15.1.1', 'R-GO-4.1.0c'],
    }),
    relatedServices: field(z.array(slug()).default([]), {
      label: '相关办事',
      help: '写办事条目的信息标识；两边的链接都由此产生。',
      example: '[jyj-20260320-02]',
      clauses: ['R-GO-4.3.2'],
    }),
    relatedDocuments: field(z.array(slug()).default([]), {
      label: '相关文件',
      help: '写政策文件的信息标识；两边的链接都由此产生。',
      example: '[www-20250301-01]',
      clauses: ['R-GO-4.3.2'],
    }),
  }),
  roles: {
    order: ({ attention }) => -attention,
    files: null,
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: { lastReviewedAt: '{today}', reviewBy: '{nextYear}' },
});
