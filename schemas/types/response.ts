/** 回应关切: official responses to emergencies, common questions and rumours (requirements 3.4 Response). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, localTime, text } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

export const RESPONSE_SUBTYPES = { emergency: '突发事件', concern: '热点', rumour: '辟谣' } as const;

/** New media and press a response goes to at the same time (R-GO-8.3.2). */
export const PUSH_CHANNELS = {
  weibo: '政务微博',
  wechat: '政务微信',
  app: '移动客户端',
  video: '政务短视频',
  press: '新闻媒体',
} as const;

export const response = defineType({
  name: 'response',
  label: '回应关切',
  dated: true,
  schema: z.strictObject({
    ...commonFields,
    subtype: field(choice(RESPONSE_SUBTYPES), {
      label: '类型',
      example: '热点',
      clauses: ['R-GO-4.2.4', 'R-LYG-7.2b'],
    }),
    respondingInstitution: field(line(60), {
      label: '回应主体',
      help: '写由哪个单位回应，会显示在网页上。',
      example: '市水务局',
      clauses: ['R-GO-4.2.4'],
    }),
    propagandaApproval: field(
      z
        .strictObject({
          by: field(line(60), {
            label: '指导单位',
            example: '市新闻主管部门',
            recordOnly: '内部留存，检查只看有没有这份记录。',
          }),
          on: field(calendarDate(), {
            label: '指导日期',
            example: '2026-07-14',
            recordOnly: '内部留存，检查只看有没有这份记录。',
          }),
          note: field(text(300).optional(), {
            label: '指导意见',
            recordOnly: '内部留存，检查只看有没有这份记录。',
          }),
        })
        .optional(),
      {
        label: '宣传部门指导记录',
        help: '突发事件必填。内部使用，不在网页上显示。',
        clauses: ['R-LYG-7.2b'],
      },
    ),
    updates: field(
      z
        .array(
          z.strictObject({
            at: field(localTime(), { label: '动态时间', example: '2026-07-14 18:30' }),
            text: field(text(1000), { label: '动态内容', example: '积水路段全部恢复通行。' }),
          }),
        )
        .default([]),
      {
        label: '动态',
        help: '事情有进展就加一条，次序不限，网页上最新的在前；到时间才显示。',
        clauses: ['R-GO-4.2.4'],
      },
    ),
    pushTo: field(z.array(choice(PUSH_CHANNELS)).default([]), {
      label: '推送渠道',
      help: '同时发布这条回应的政务新媒体和媒体。',
      example: '[政务微博, 政务微信]',
      clauses: ['R-GO-8.3.2'],
    }),
  }),
  roles: {
    order: null,
    files: null,
    lastDay: null,
    updates: ({ updates }) => updates.map(({ at }) => at),
    queries: null,
    isPublic: null,
  },
  starter: { subtype: '热点' },
  promptFor: ['subtype'],
});
