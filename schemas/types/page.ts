/** 概况与固定页面: lasting texts that are reviewed regularly (requirements 3.4 Static page). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, slug } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

/** Topics of the overview of a region that its portal introduces (R-GO-4.1.1). */
export const OVERVIEW_TOPICS = {
  economy: '经济',
  society: '社会',
  history: '历史',
  geography: '地理',
  culture: '人文',
  divisions: '行政区划',
} as const;

export const page = defineType({
  name: 'page',
  label: '固定页面',
  dated: false,
  schema: z.strictObject({
    ...commonFields,
    topic: field(
      choice({
        ...OVERVIEW_TOPICS,
        site: '网站说明',
        institution: '机构',
        other: '其他',
      }),
      { label: '主题', example: '地理', clauses: ['R-GO-4.1.1'] },
    ),
    otherTopics: field(z.array(choice(OVERVIEW_TOPICS)).default([]), {
      label: '另外介绍的主题',
      help: '一页介绍几个方面的，把其余的写在这里。',
      example: '[人文]',
      clauses: ['R-GO-4.1.1'],
    }),
    lastReviewedAt: field(calendarDate(), {
      label: '复核日期',
      help: '每年至少复核一次。',
      example: '2026-03-01',
      clauses: ['R-DL-15.1.1'],
    }),
    reviewBy: field(calendarDate(), {
      label: '下次复核日期',
      example: '2027-03-01',
      clauses: ['R-GO-4.1.0c', 'R-YZ-19.4c'],
    }),
    order: field(z.int().min(0).default(100), { label: '排序', help: '同一栏目的页面，数字小的在前。', example: '10' }),
    relatedServices: field(z.array(slug()).default([]), {
      label: '相关办事',
      help: '写办事条目的信息标识；两边的链接都由此产生。',
      example: '[www-20260320-02]',
      clauses: ['R-GO-4.3.2'],
    }),
    relatedDocuments: field(z.array(slug()).default([]), { label: '相关文件', clauses: ['R-GO-4.3.2'] }),
  }),
  roles: {
    order: ({ order }) => order,
    files: null,
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: { topic: '其他', lastReviewedAt: '{today}', reviewBy: '{nextYear}' },
  promptFor: ['topic'],
});
