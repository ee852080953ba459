/**
 * Weights of scored indicators (检查指标分值), `sites/<id>/governance/indicator-weights.yaml`: marks and deductions from
 * the official annex, which the program does not hold. Without them only counts are shown, never a score.
 */
import { z } from 'astro/zod';
import { field, slug } from '../atoms.ts';

const weightSchema = z.strictObject({
  item: field(slug(), {
    label: '指标',
    help: '扣分指标的编号，巡查结果里列出。',
    example: 'dead-home-links',
    clauses: ['G19-2'],
  }),
  marks: field(z.number().positive().max(100), {
    label: '分值',
    help: '这一项最多扣多少分。',
    example: '5',
    clauses: ['G19-2'],
  }),
  deduct: field(z.number().positive().max(100), {
    label: '每处扣分',
    help: '每发现一处扣多少分。',
    example: '0.1',
    clauses: ['G19-2'],
  }),
});
export type IndicatorWeight = z.infer<typeof weightSchema>;

export const indicatorWeightsSchema = z.strictObject({
  weights: field(z.array(weightSchema), {
    label: '分值',
    help: '按《政府网站与政务新媒体检查指标》的正式附件填写；填全了才计算得分。',
    clauses: ['G19-2'],
  }),
});
