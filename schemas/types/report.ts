/** 报告: annual reports of an authority (requirements 3.4 Report). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, siblingFile } from '../atoms.ts';
import { commonFields } from '../entry-common.ts';
import { defineType } from '../define-type.ts';
import { INDEX_NUMBER_PATTERN } from './policy.ts';
import { inspectionSchema } from './report-inspection.ts';
import { workSchema } from './report-work.ts';

export const REPORT_SUBTYPES = {
  government: '政府工作',
  development: '发展计划',
  finance: '财政预决算',
  climate: '气候',
  environment: '环境',
  statistics: '统计',
  water: '水资源',
  disclosure: '信息公开年报',
  website: '网站年度工作报表',
  supervision: '监管年度报表',
  selfInspection: '自查报告',
  quarterlyInspection: '季度检查',
  assessment: '部门评估',
} as const;
export type ReportSubtype = keyof typeof REPORT_SUBTYPES;

export const REPORT_PERIODS = {
  year: '全年',
  firstHalf: '上半年',
  secondHalf: '下半年',
  q1: '第一季度',
  q2: '第二季度',
  q3: '第三季度',
  q4: '第四季度',
} as const;

export const report = defineType({
  name: 'report',
  label: '报告',
  dated: true,
  schema: z.strictObject({
    ...commonFields,
    subtype: field(choice(REPORT_SUBTYPES), {
      label: '类型',
      example: '统计',
      clauses: ['R-DL-15.1.6', 'R-GO-8.2.5', 'R-GO-8.1.1d', 'R-JM-42', 'R-YZ-20.3', 'R-DL-43'],
    }),
    year: field(z.int().min(1949).max(2999), {
      label: '年度',
      help: '报告所属的年度，不是发布的年份。',
      example: '2025',
      clauses: ['R-DL-15.2.3'],
    }),
    period: field(choice(REPORT_PERIODS).prefault('全年'), {
      label: '周期',
      example: '全年',
      clauses: ['R-DL-15.2.3'],
    }),
    dueBy: field(calendarDate().optional(), {
      label: '公布期限',
      help: '网站年度工作报表、监管年度报表写次年1月31日；自查报告写自查结束后第15个工作日。',
      example: '2026-01-31',
      clauses: ['R-GO-8.2.5', 'R-GO-8.1.1d', 'R-JM-42'],
    }),
    work: field(workSchema.optional(), {
      label: '年度工作报表',
      help: '网站年度工作报表必填，网页上显示为表格。',
      clauses: ['R-GO-8.2.5', 'R-YZ-19.7', 'R-LYG-13.5'],
    }),
    inspection: field(inspectionSchema.optional(), {
      label: '巡查情况',
      help: '季度检查、自查报告、监管年度报表必填，网页上显示为表格。',
      clauses: ['R-GO-8.1.1a', 'R-GO-8.1.1d', 'R-YZ-20.3', 'R-LYG-12.1', 'R-DL-44'],
    }),
    indexNumber: field(z.string().regex(INDEX_NUMBER_PATTERN).optional(), {
      label: '索引号',
      help: '列入信息公开目录的报告填写，全站群不重复。',
      example: 'SL0000001/2026-00031',
      clauses: ['R-DL-26.2'],
    }),
    file: field(siblingFile().optional(), {
      label: '文件下载',
      help: '与正文放在同一文件夹的报告全文。',
      example: '2026-03-20-statistics.pdf',
      clauses: ['R-JM-22.3'],
    }),
  }),
  roles: {
    order: null,
    files: ({ file }) => (file === undefined ? [] : [{ path: ['file'], name: file, use: 'original' }]),
    lastDay: null,
    updates: null,
    queries: null,
    isPublic: null,
  },
  starter: { subtype: '统计', period: '全年' },
  promptFor: ['subtype', 'period'],
});
