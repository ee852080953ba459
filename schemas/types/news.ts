/** 动态信息: what happened (requirements 3.4 News). */
import { z } from 'astro/zod';
import { choice, field } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

export const NEWS_SUBTYPES = {
  headline: '要闻',
  work: '工作动态',
  meeting: '会议',
  activity: '活动',
  appointment: '人事任免',
  convenience: '便民告示',
} as const;

export const news = defineType({
  name: 'news',
  label: '动态信息',
  dated: true,
  schema: z.strictObject({
    ...commonFields,
    subtype: field(choice(NEWS_SUBTYPES), {
      label: '类型',
      example: '工作动态',
      clauses: ['R-GO-4.1.5a', 'R-JM-25.4'],
    }),
    reprint: field(z.boolean().default(false), {
      label: '是否转载',
      help: '转载时来源要写原文网址和原标题。',
      clauses: ['R-DL-23.1', 'R-GO-4.1.5d'],
    }),
  }),
  roles: {
    order: null,
    files: null,
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: { subtype: '工作动态' },
  promptFor: ['subtype'],
});
