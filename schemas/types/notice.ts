/** 公告公示: what the public must know, with the time it is shown (requirements 3.4 News and Notice). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, localTime } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';

export const NOTICE_SUBTYPES = {
  notice: '通知',
  announcement: '公告',
  publicity: '公示',
  convenience: '便民告示',
  opening: '开通公告',
  migration: '迁移公告',
  closure: '关停公告',
  temporaryClosure: '临时下线公告',
  domainChange: '域名变更公告',
  serviceOutage: '停止服务公告',
  newMediaChange: '新媒体变更公告',
  columnMerge: '栏目归并公告',
} as const;

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
    subject: field(line(60).optional(), { label: '对象', help: '公告涉及的网站、栏目或账号。', clauses: ['R-DL-9.4'] }),
    publicityPeriod: field(
      z
        .strictObject({ from: field(calendarDate(), { label: '开始' }), to: field(calendarDate(), { label: '结束' }) })
        .optional(),
      { label: '公示期', clauses: ['R-JM-26.5'] },
    ),
    placements: field(z.array(line(160)).default([]), {
      label: '发布位置',
      help: '还要在哪些网站显示。',
      clauses: ['R-YZ-13.2'],
    }),
    displayFrom: field(localTime().optional(), { label: '展示开始' }),
    displayUntil: field(localTime().optional(), { label: '展示结束', clauses: ['R-GO-3.2.1e', 'R-DL-12'] }),
    destination: field(line(200).optional(), { label: '内容去向', clauses: ['R-GO-3.2.1d'] }),
    approvalRef: field(line(100).optional(), { label: '审批文号', clauses: ['R-GO-3.2.1a'] }),
    oldDomain: field(line(100).optional(), { label: '原域名', clauses: ['R-GO-3.3b'] }),
    newDomain: field(line(100).optional(), { label: '新域名', clauses: ['R-GO-3.3b'] }),
    cause: field(line(200).optional(), { label: '原因', clauses: ['R-YZ-13.3'] }),
    countsTowardLimit: field(z.boolean().optional(), { label: '是否计入下线次数', clauses: ['R-GO-3.2.2c'] }),
    offline: field(z.strictObject({ from: localTime(), to: localTime() }).optional(), { label: '下线起止' }),
  }),
  starter: { subtype: '公告' },
});
