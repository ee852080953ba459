/** Corrections (更正登记), `sites/<id>/governance/corrections.yaml` (R-GO-2.2.3, R-YZ-19.4b, R-DL-44). */
import { z } from 'astro/zod';
import { calendarDate, choice, entryOrUrl, field, line, localTime, text } from '../atoms.ts';
import { INSPECTION_LEVELS } from '../types/report-inspection.ts';

export const CORRECTION_KINDS = {
  serious: '严重表述错误',
  typo: '错别字',
  late: '更新不及时',
  link: '链接错误',
  other: '其他',
} as const;

const correction = z.strictObject({
  where: field(entryOrUrl(), { label: '哪一条', help: '条目编号或者网址。', example: 'www-20261105-01' }),
  unit: field(line(60), { label: '责任单位', example: '市水务局', clauses: ['R-DL-44'] }),
  kind: field(choice(CORRECTION_KINDS), { label: '问题类别', example: '错别字', clauses: ['R-DL-44'] }),
  problem: field(text(300), { label: '问题', example: '第二段“部署”误写为“布署”。', clauses: ['R-GO-2.2.3'] }),
  foundOn: field(calendarDate(), { occurred: true, label: '发现日期', example: '2026-11-05', clauses: ['R-GO-2.2.3'] }),
  foundBy: field(line(20), { label: '发现人', example: '林晓', clauses: ['R-GO-2.2.3'] }),
  correctedAt: field(localTime().optional(), {
    occurred: true,
    label: '更正时间',
    help: '更正后填写；没有写的，列为还没有更正。',
    example: '2026-11-05 17:20',
    clauses: ['R-GO-2.2.3'],
  }),
  correctedBy: field(line(20).optional(), { label: '更正人', help: '更正后必填。', example: '许文博' }),
  level: field(choice(INSPECTION_LEVELS).optional(), {
    label: '处理',
    help: '严重表述错误、更新不及时必填；同一单位十二个月内再次出现的，逐级加重。',
    example: '内部提醒',
    clauses: ['R-DL-44'],
  }),
});

export const correctionsSchema = z.strictObject({ corrections: field(z.array(correction), { label: '更正' }) });
export type Correction = z.infer<typeof correction>;
