/** 专题: a page on a campaign or project that collects its entries from the library (requirements 3.4 Special topic). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, text } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { entryQuerySchema } from '../entry-query.ts';
import { defineType } from '../define-type.ts';

export const SECTION_LAYOUTS = { list: '列表', pictures: '图片' } as const;

const section = z.strictObject({
  title: field(line(20), { label: '板块标题', example: '工作进展' }),
  introduction: field(text(300).optional(), { label: '板块说明', example: '各县区防汛备汛的进展。' }),
  query: field(entryQuerySchema, {
    label: '取数方式',
    help: '从信息库取哪些条目：网站、栏目、内容类型、标签或者指定的条目，条件越多取得越少。',
    clauses: ['R-GO-5.3.1a'],
  }),
  layout: field(choice(SECTION_LAYOUTS).prefault('列表'), { label: '版式', example: '图片' }),
});

export const topic = defineType({
  name: 'topic',
  label: '专题',
  dated: false,
  schema: z.strictObject({
    ...commonFields,
    lead: field(line(60), {
      label: '牵头部门',
      help: '一个部门的专题放在本部门网站，几个部门的放在门户或者牵头部门网站。',
      example: '市应急管理局',
      clauses: ['R-GO-3.1.1c'],
    }),
    units: field(z.array(line(60)).default([]), {
      label: '参与部门',
      example: '[市水务局, 市气象局]',
      clauses: ['R-GO-2.2.2c'],
    }),
    startsOn: field(calendarDate(), { label: '开始日期', example: '2026-04-01', clauses: ['R-YZ-19.0'] }),
    endsOn: field(calendarDate(), {
      label: '结束日期',
      help: '专题的最后一天；过了这一天自动归档，内容保留。',
      example: '2026-10-31',
      clauses: ['R-YZ-19.0'],
    }),
    planRef: field(line(80).optional(), {
      label: '年度专题计划',
      help: '计划的编号或者文号；适用规则要求时必填。',
      example: '2026年专题计划第1项',
      clauses: ['R-YZ-21.4'],
    }),
    sections: field(z.array(section).min(1).max(12), { label: '板块', clauses: ['R-GO-5.3.1a'] }),
  }),
  roles: {
    order: null,
    files: null,
    lastDay: ({ endsOn }) => endsOn,
    updates: null,
    queries: ({ sections }) => sections.map(({ query }) => query),
    isPublic: null,
  },
  starter: { startsOn: '{today}', endsOn: '{nextYear}' },
  promptFor: ['startsOn', 'endsOn'],
});
