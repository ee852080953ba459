/**
 * Register of evaluations (考评登记): marks people give to what a department publishes,
 * `sites/<id>/governance/evaluations.yaml` (R-DL-43).
 */
import { z } from 'astro/zod';
import { field, line, text } from '../atoms.ts';

const evaluation = z.strictObject({
  year: field(z.int().min(2000).max(2999), { label: '年度', example: '2026' }),
  unit: field(line(60), { label: '被评单位', help: '写信息的供稿单位。', example: '市水务局' }),
  quality: field(z.number().min(0).max(100), { label: '质量评分', help: '满分100分。', example: '92' }),
  by: field(line(60), { label: '评分单位', example: '市政府办公室' }),
  comment: field(text(300), { label: '评语', example: '稿件及时、规范，解读再通俗一些。' }),
});

export const evaluationsSchema = z.strictObject({
  evaluations: field(z.array(evaluation), { label: '考评', clauses: ['R-DL-43'] }),
});
export type Evaluation = z.infer<typeof evaluation>;
