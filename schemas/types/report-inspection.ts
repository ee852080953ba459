/** Scope and results of an inspection (巡查情况, R-GO-8.1.1a, R-YZ-20.3, R-LYG-12.1, R-DL-44). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, text } from '../atoms.ts';

/** Unit of sampling and counting: whole sites or single items (requirements 2.3, C1). */
export const INSPECTION_UNITS = { site: '网站', item: '信息' } as const;
/** How a unit is called to account; raised on repetition (R-DL-44). */
export const INSPECTION_LEVELS = { reminder: '内部提醒', criticism: '通报批评', interview: '约谈' } as const;

export const inspectionSchema = z.strictObject({
  unit: field(choice(INSPECTION_UNITS).prefault('网站'), { label: '抽查对象', example: '网站' }),
  total: field(z.int().min(1), { label: '总数', example: '42' }),
  sampled: field(z.int().min(1), { label: '抽查数', help: '不多于总数；比例不低于规定。', example: '42' }),
  seed: field(line(60).optional(), {
    label: '抽样种子',
    help: '没有全部检查时必填：用同一个种子能重新抽出同样的样本。',
    example: '2026-q3',
    clauses: ['R-GO-8.1.1a'],
  }),
  endedOn: field(calendarDate(), { label: '结束日期', example: '2026-09-28' }),
  findings: field(
    z
      .array(
        z.strictObject({
          unit: field(line(60), { label: '被查单位', example: '示例市水务局网站' }),
          problem: field(text(300), { label: '问题', example: '两个外部链接打不开。' }),
          fixedOn: field(calendarDate().optional(), {
            label: '改正日期',
            help: '还没有改正的不写。',
            example: '2026-10-09',
          }),
          level: field(choice(INSPECTION_LEVELS).optional(), {
            label: '处理',
            example: '内部提醒',
            clauses: ['R-DL-44'],
          }),
        }),
      )
      .default([]),
    { label: '发现的问题', help: '没有发现问题的不写。' },
  ),
});
export type Inspection = z.infer<typeof inspectionSchema>;
