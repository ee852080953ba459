/** 公告公示: announcements to the public, with their display period (requirements 3.4 News and Notice). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, hostName, line, localTime, slug } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

export const NOTICE_SUBTYPES = {
  notice: '通知',
  announcement: '公告',
  circular: '通告',
  publicity: '公示',
  convenience: '便民告示',
  mediaRelease: '新闻通报',
  opening: '开通公告',
  migration: '迁移公告',
  closure: '关停公告',
  temporaryClosure: '临时下线公告',
  domainChange: '域名变更公告',
  serviceOutage: '停止服务公告',
  newMediaChange: '新媒体变更公告',
  columnMerge: '栏目归并公告',
} as const;
export type NoticeSubtype = keyof typeof NOTICE_SUBTYPES;

export const notice = defineType({
  name: 'notice',
  label: '公告公示',
  dated: true,
  schema: z.strictObject({
    ...commonFields,
    subtype: field(choice(NOTICE_SUBTYPES), {
      label: '类型',
      example: '公告',
      clauses: ['R-JM-26.5', 'R-DL-8.2', 'R-DL-12'],
    }),
    subject: field(line(60).optional(), {
      label: '对象',
      help: '公告涉及的网站、栏目或账号。',
      example: '示例市水务局网站',
      clauses: ['R-DL-9.4'],
    }),
    aboutSite: field(slug().optional(), {
      label: '对象站点',
      help: '公告说的是站群里另一个网站的，写那个站点的编号；不写就是发布公告的网站自己。',
      example: 'water-bureau',
      clauses: ['R-GO-3.1.2.4', 'R-GO-3.2.1d'],
    }),
    publicityPeriod: field(
      z
        .strictObject({
          from: field(calendarDate(), { label: '开始', example: '2025-03-01' }),
          to: field(calendarDate(), { label: '结束', example: '2025-03-07' }),
        })
        .optional(),
      { label: '公示期', clauses: ['R-JM-26.5'] },
    ),
    placements: field(z.array(line(160)).default([]), {
      label: '发布位置',
      help: '在哪些网站的首页显示：站群内的网站写站点编号，本站也写；站群以外的写公告在那里的网址。',
      example: '[www, swj]',
      clauses: ['R-YZ-13.2', 'R-GO-3.2.1d', 'R-DL-8.2'],
    }),
    displayFrom: field(localTime().optional(), {
      label: '展示开始',
      help: '不写就从发布时间起展示。',
      example: '2025-03-01 09:30',
    }),
    displayUntil: field(localTime().optional(), {
      label: '展示结束',
      help: '到这一刻不再显示在首页，公告本身仍然保留。',
      example: '2025-04-01 09:30',
      clauses: ['R-GO-3.2.1e', 'R-DL-12'],
    }),
    destination: field(line(200).optional(), {
      label: '内容去向',
      example: '并入示例市人民政府网站“水务”栏目',
      clauses: ['R-GO-3.2.1d'],
    }),
    approvalRef: field(line(100).optional(), {
      label: '审批文号',
      help: '不可抗力或者按要求紧急关闭的，写书面报告的文号。',
      example: '示政办函〔2025〕1号',
      clauses: ['R-GO-3.2.1a', 'R-YZ-13.2', 'R-YZ-13.4'],
    }),
    oldDomain: field(hostName().optional(), {
      label: '原域名',
      example: 'old.example.gov.cn',
      clauses: ['R-GO-3.3b'],
    }),
    newDomain: field(hostName().optional(), {
      label: '新域名',
      example: 'www.example.gov.cn',
      clauses: ['R-GO-3.3b'],
    }),
    cause: field(line(200).optional(), { label: '原因', example: '机房供电改造', clauses: ['R-YZ-13.3'] }),
    countsTowardLimit: field(z.boolean().optional(), {
      label: '是否计入下线次数',
      help: '计划内的下线写 true；因不可抗力或者按要求紧急关闭的写 false。',
      example: 'true',
      clauses: ['R-GO-3.2.2c', 'R-YZ-13.4'],
    }),
    offline: field(
      z
        .strictObject({
          from: field(localTime(), { label: '下线开始', example: '2025-03-01 18:00' }),
          to: field(localTime(), { label: '恢复时间', example: '2025-03-08 09:00' }),
        })
        .optional(),
      { label: '下线起止' },
    ),
  }),
  roles: {
    order: null,
    files: null,
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: { subtype: '公告' },
  promptFor: ['subtype'],
});
