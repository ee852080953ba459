/** Duty roster (值班表), `sites/<id>/governance/duty.yaml` (R-GO-8.2.2b, R-JM-41.6, R-LYG-13.4). */
import { z } from 'astro/zod';
import { calendarDate, field, line } from '../atoms.ts';

const period = z.strictObject({
  from: field(calendarDate(), { label: '第一天', example: '2026-11-16' }),
  to: field(calendarDate(), { label: '最后一天', example: '2026-11-22' }),
  person: field(line(20), {
    label: '值班员',
    help: '人员登记中的编辑：夜间和节假日由他编辑。',
    example: '林晓',
    clauses: ['R-GO-8.2.2b', 'R-LYG-13.4'],
  }),
  leader: field(line(20), {
    label: '带班人',
    help: '人员登记中能审核或者签发的人，不能与值班员相同：夜间和节假日由他审核、签发。',
    example: '陈立新',
    clauses: ['R-LYG-13.4'],
  }),
});

export const dutySchema = z.strictObject({ duty: field(z.array(period), { label: '值班' }) });
