/**
 * Register of inspections (巡查登记): when what was inspected, and where its record is kept,
 * `sites/<id>/governance/inspections.yaml` (R-GO-8.1.1a, R-YZ-19.4a, R-YZ-20.3, R-JM-42).
 */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, slug, text, webUrl } from '../atoms.ts';
import { INSPECTION_UNITS } from '../types/report-inspection.ts';

export const INSPECTION_KINDS = { daily: '日常巡检', quarterly: '季度检查', selfCheck: '自查' } as const;

const inspectionRow = z.strictObject({
  kind: field(choice(INSPECTION_KINDS), { label: '类别', example: '季度检查' }),
  from: field(calendarDate(), { label: '开始日期', example: '2026-09-14' }),
  endedOn: field(calendarDate(), { occurred: true, label: '结束日期', example: '2026-09-28', clauses: ['R-JM-42'] }),
  by: field(line(60), { label: '检查单位', example: '市大数据中心' }),
  unit: field(choice(INSPECTION_UNITS), { label: '抽查对象', example: '网站', clauses: ['R-YZ-20.3'] }),
  total: field(z.int().min(1), { label: '总数', example: '14' }),
  sampled: field(z.int().min(1), { label: '抽查数', example: '14', clauses: ['R-GO-8.1.1a'] }),
  seed: field(line(60).optional(), {
    label: '抽样种子',
    help: '没有全部检查时必填，用它能重新抽出同样的样本。',
    example: '2026-q3',
    clauses: ['R-GO-8.1.1a'],
  }),
  record: field(line(200), {
    label: '巡查记录',
    help: 'lantai inspect 生成的 inspection.json 存放在哪里。',
    example: '市大数据中心巡查记录库 2026/09-28/inspection.json',
    clauses: ['R-GO-8.2.2a', 'R-YZ-19.4a'],
  }),
  report: field(slug().optional(), {
    label: '公布的报告',
    help: '公布检查情况的报告的信息标识；季度检查和自查公布以后填写。',
    example: 'www-20261015-51',
    clauses: ['R-GO-8.1.1a', 'R-JM-42'],
  }),
  submittedOn: field(calendarDate().optional(), {
    occurred: true,
    label: '报送日期',
    help: '向上级主管单位报送的日期。',
    example: '2026-10-16',
    clauses: ['R-LYG-12.1', 'R-JM-42'],
  }),
});

const skippedLink = z.strictObject({
  url: field(webUrl(), {
    label: '网址',
    help: '这个网址和它下面的网址都不访问。',
    example: 'https://beian.miit.gov.cn/',
  }),
  reason: field(text(200), { label: '理由', example: '不回应程序的访问，由人工每月核对。' }),
  until: field(calendarDate(), { label: '有效期至', example: '2027-06-30' }),
});

export const inspectionsSchema = z.strictObject({
  outsideSites: field(z.int().min(0).default(0), {
    label: '站群以外的网站数',
    help: '由本站检查、但不在本站群的政府网站个数；检查的总数不少于它与站群网站数之和。',
    example: '11',
    clauses: ['R-YZ-20.3', 'R-LYG-12.1'],
  }),
  inspections: field(z.array(inspectionRow).default([]), { label: '巡查' }),
  skipLinks: field(z.array(skippedLink).default([]), {
    label: '不访问的外部链接',
    help: 'lantai inspect --external 跳过这些网址。',
    clauses: ['R-JM-41.4'],
  }),
});
export type SkippedLink = z.infer<typeof skippedLink>;
