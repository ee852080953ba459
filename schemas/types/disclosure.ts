/** 信息公开: items of the catalogue that are not documents, reports or services (requirements 3.4 Disclosure item). */
import { z } from 'astro/zod';
import { field, line, text } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';
import { INDEX_NUMBER_PATTERN } from './policy.ts';

const feeItem = z.strictObject({
  item: field(line(60), { label: '收费项目', example: '水资源费' }),
  basis: field(text(300), { label: '收费依据', example: '《取水许可和水资源费征收管理条例》' }),
  standard: field(text(300), { label: '收费标准', example: '地表水每立方米0.2元' }),
});

const procurement = z.strictObject({
  catalogue: field(text(300), { label: '采购目录', example: '服务器、打印设备、物业管理服务' }),
  standard: field(text(300), { label: '采购标准', example: '单项预算金额50万元以上' }),
  progress: field(text(500), { label: '实施情况', example: '上半年完成采购6批次' }),
});

const licence = z.strictObject({
  item: field(line(60), { label: '许可事项', example: '取水许可' }),
  basis: field(text(300), { label: '许可依据', example: '《中华人民共和国水法》第四十八条' }),
  conditions: field(z.array(line(200)).min(1), { label: '许可条件', example: '[符合水资源规划]' }),
  quantity: field(line(100), { label: '数量', help: '没有数量限制的写“无数量限制”。', example: '无数量限制' }),
  procedure: field(text(300), { label: '程序', example: '申请、受理、审查、决定、送达' }),
  limit: field(line(60), { label: '期限', example: '20个工作日' }),
  materials: field(z.array(line(120)).min(1), {
    label: '全部材料',
    help: '申请时要交的材料，一份不少。',
    example: '[取水许可申请书]',
  }),
  status: field(text(300), { label: '办理情况', example: '2025年受理12件，办结12件' }),
});

const emergency = z.strictObject({
  plan: field(text(500).optional(), { label: '预案要点', help: '适用范围、响应分级。', example: '响应分四级' }),
  warning: field(text(500).optional(), { label: '预警信息', help: '级别、范围、时段。', example: '暴雨蓝色预警' }),
  response: field(text(500).optional(), { label: '应对情况', help: '采取的措施和结果。', example: '转移群众120人' }),
});

export const disclosure = defineType({
  name: 'disclosure',
  label: '信息公开',
  dated: true,
  indexed: true,
  schema: z.strictObject({
    ...commonFields,
    catalogueNode: field(line(60), {
      label: '信息公开目录',
      help: '写本站公开目录里最末一级的类目。',
      example: '信息公开制度',
      clauses: ['R-DL-15.2', 'R-JM-25', 'R-GO-4.1.6b'],
    }),
    indexNumber: field(z.string().regex(INDEX_NUMBER_PATTERN), {
      label: '索引号',
      help: '由 npm run lantai -- new 编排，全站群不重复。',
      example: 'SL0000001/2025-00012',
      clauses: ['R-DL-26.2'],
    }),
    basis: field(text(300).optional(), {
      label: '公开依据',
      example: '《中华人民共和国政府信息公开条例》第二十条',
      clauses: ['R-DL-15.2.5'],
    }),
    responsibleUnit: field(line(60), {
      label: '责任单位',
      help: '对这条信息负责、能解答疑问的单位。',
      example: '市水务局办公室',
      clauses: ['R-DL-15.2'],
    }),
    year: field(z.int().min(1949).max(2999).optional(), {
      label: '年度',
      help: '年报必填，写报告的年度，不是发布的年份。',
      example: '2025',
      clauses: ['R-DL-15.2.3'],
    }),
    feeItem: field(feeItem.optional(), {
      label: '收费项目',
      help: '“行政事业性收费”必填。',
      clauses: ['R-JM-25.5'],
    }),
    procurement: field(procurement.optional(), {
      label: '政府集中采购',
      help: '“政府集中采购”必填。',
      clauses: ['R-JM-25.5'],
    }),
    licence: field(licence.optional(), { label: '行政许可事项', help: '“行政许可”必填。', clauses: ['R-JM-25.8'] }),
    emergency: field(emergency.optional(), {
      label: '应急管理',
      help: '“应急预案”写 plan，“预警信息”写 warning，“应对情况”写 response。',
      clauses: ['R-JM-25.7'],
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
  starter: { catalogueNode: '其他应当公开的信息', responsibleUnit: '{ownerUnit}' },
  promptFor: ['catalogueNode'],
});
