/** Waivers (豁免): rows of a rule pack a site may stay below, `sites/<id>/governance/waivers.yaml` (requirements 2.3). */
import { z } from 'astro/zod';
import { calendarDate, field, line } from '../atoms.ts';

/** A recorded permission to stay below a row of the base pack. */
export const waiverSchema = z.strictObject({
  row: field(z.string().regex(/^[A-Za-z]+(?:\.[A-Za-z-]+)*$/), {
    label: '规则条目',
    help: '规则包里的路径；必备清单写到清单为止，例如 footer.required；答复时限写到环节，例如 replyDeadlines.consult.answer。',
    example: 'columns.maxDepth',
  }),
  value: field(z.union([z.string(), z.number(), z.boolean(), z.array(line(60)).min(1)]), {
    label: '放宽后的值',
    help: '必备清单写不要求的那一项，有几项的写成列表。',
    example: '4',
  }),
  reason: field(line(200), { label: '理由', example: '改版过渡期' }),
  approvalRef: field(line(100), { label: '批准文号', example: '示例办函〔2026〕1号' }),
  until: field(calendarDate(), { label: '有效期至', help: '写到期的最后一天。', example: '2026-12-31' }),
});
export type Waiver = z.infer<typeof waiverSchema>;

export const waiversSchema = z.strictObject({ waivers: field(z.array(waiverSchema), { label: '豁免' }) });
