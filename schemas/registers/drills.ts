/** Emergency drills (应急演练), `sites/<id>/governance/drills.yaml` (R-JM-38, R-DL-34). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, text } from '../atoms.ts';

export const DRILL_KINDS = { incident: '应急演练', rollback: '回退演练' } as const;
export const INCIDENT_LEVELS = { major: '特别重大', serious: '重大', larger: '较大', ordinary: '一般' } as const;

const drill = z.strictObject({
  date: field(calendarDate(), { occurred: true, label: '日期', example: '2026-05-15', clauses: ['R-JM-38'] }),
  kind: field(choice(DRILL_KINDS), { label: '种类', example: '应急演练', clauses: ['R-JM-38', 'R-DL-34'] }),
  plan: field(line(100), {
    label: '应急预案',
    help: '预案的名称或者文号。',
    example: '示政办〔2025〕20号',
    recordOnly: '指明演练的是哪一份预案。',
  }),
  level: field(choice(INCIDENT_LEVELS), {
    label: '事件级别',
    example: '较大',
    recordOnly: '留存演练设定的事件级别。',
  }),
  result: field(text(500), { label: '结果', example: '12分钟内恢复。', recordOnly: '留存演练的结论和改进。' }),
});

export const drillsSchema = z.strictObject({ drills: field(z.array(drill), { label: '演练' }) });
