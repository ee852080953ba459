/** 机构职能: functions, leaders and address of an institution (requirements 3.4 Institution). */
import { z } from 'astro/zod';
import { field, line, slug, text, webUrl } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

const sectionSchema = z.strictObject({
  name: field(line(60), { label: '科室名称', example: '规划建设科' }),
  duties: field(text(400).optional(), { label: '科室职责', example: '编制水务规划，组织工程前期工作。' }),
  phone: field(line(40).optional(), { label: '科室电话', example: '0000-8000001' }),
});
const subordinateSchema = z.strictObject({
  name: field(line(60), { label: '单位名称', example: '市水文站' }),
  duties: field(text(400).optional(), { label: '单位职责', example: '水文监测和水情预报。' }),
  phone: field(line(40).optional(), { label: '单位电话', example: '0000-8000002' }),
  url: field(webUrl().optional(), { label: '单位网址', example: 'https://www.example.gov.cn/' }),
});

export const institution = defineType({
  name: 'institution',
  label: '机构职能',
  dated: false,
  schema: z.strictObject({
    ...commonFields,
    name: field(line(60), { label: '机构名称', example: '示例市水务局', clauses: ['R-GO-4.1.2'] }),
    functions: field(z.array(text(400)).min(1), {
      label: '机构职能',
      help: '主要职责，一行一项。',
      example: '[负责水资源的统一管理和保护。]',
      clauses: ['R-GO-4.1.2', 'R-DL-15.2.1'],
    }),
    sections: field(z.array(sectionSchema), {
      label: '内设科室',
      help: '没有内设科室的写 []。',
      example: '[{ name: 办公室 }]',
      clauses: ['R-DL-15.2.1'],
    }),
    subordinates: field(z.array(subordinateSchema), {
      label: '下属单位',
      help: '没有下属单位的写 []。',
      example: '[{ name: 市水文站 }]',
      clauses: ['R-DL-15.2.1'],
    }),
    superior: field(slug().optional(), {
      label: '上级机构',
      help: '写上级机构条目的信息标识；上级机构的网页会把本机构列为下属单位，不必再写进它的 subordinates。',
      example: 'swj-20250301-01',
      clauses: ['R-DL-15.2.1'],
    }),
    leaders: field(z.array(slug()).min(1), {
      label: '领导简介',
      help: '写负责人条目的信息标识；负责人的网页会显示本机构。',
      example: '[www-20250301-01]',
      clauses: ['R-DL-15.2.1', 'R-GO-4.1.3'],
    }),
    address: field(line(120), { label: '办公地点', example: '示例市中心区人民路1号', clauses: ['R-DL-15.2.1'] }),
    hours: field(line(120), {
      label: '办公时间',
      example: '工作日 9:00—12:00，13:30—17:30',
      clauses: ['R-DL-15.2.1'],
    }),
    phone: field(line(60), { label: '联系方式', example: '0000-8000001', clauses: ['R-DL-15.2.1', 'R-GO-4.1.2'] }),
    staffing: field(text(400).optional(), {
      label: '人员设置',
      help: '编制和领导职数；部门网站必填。',
      example: '机关行政编制 32 名，设局长 1 名、副局长 3 名。',
      clauses: ['R-JM-26.1'],
    }),
    order: field(z.int().min(0), {
      label: '排序',
      help: '同一栏目里，数字小的在前。',
      example: '10',
      clauses: ['R-GO-4.1.2'],
    }),
  }),
  roles: {
    order: ({ order }) => order,
    files: null,
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: { name: '{title}', order: 100 },
});
