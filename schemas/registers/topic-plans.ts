/** Yearly plans of special topics (专题计划), `sites/<id>/governance/topic-plans.yaml` (R-YZ-21.4). */
import { z } from 'astro/zod';
import { calendarDate, field, line } from '../atoms.ts';

const topicPlan = z.strictObject({
  ref: field(line(80), {
    label: '计划编号',
    help: '专题的 planRef 写这个编号。',
    example: '2026年专题计划第1项',
    clauses: ['R-YZ-21.4'],
  }),
  year: field(z.int().min(2000).max(2999), { label: '年度', example: '2026' }),
  unit: field(line(60), { label: '单位', example: '示例市水务局' }),
  title: field(line(60), { label: '专题名称', example: '防汛备汛', recordOnly: '留存计划的内容。' }),
  filedOn: field(calendarDate(), {
    occurred: true,
    label: '形成日期',
    help: '每年第一季度末以前。',
    example: '2026-03-12',
  }),
});

export const topicPlansSchema = z.strictObject({
  topicPlans: field(z.array(topicPlan), { label: '专题计划' }),
});
