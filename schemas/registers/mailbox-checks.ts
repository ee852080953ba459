/** Daily look into mailboxes that receive opinions (邮箱查看), `sites/<id>/governance/mailbox-checks.yaml` (R-GO-4.4.5c). */
import { z } from 'astro/zod';
import { calendarDate, field, line } from '../atoms.ts';

const mailboxCheck = z.strictObject({
  date: field(calendarDate(), { occurred: true, label: '日期', example: '2026-11-21', clauses: ['R-GO-4.4.5c'] }),
  person: field(line(20), { label: '查看人', example: '周宁' }),
  received: field(z.int().min(0), { label: '收到件数', example: '3', clauses: ['R-GO-4.4.5c'] }),
  handled: field(z.int().min(0), {
    label: '办理件数',
    help: '当天转办或者答复的件数。',
    example: '3',
    clauses: ['R-GO-4.4.5c'],
  }),
});

export const mailboxChecksSchema = z.strictObject({
  mailboxChecks: field(z.array(mailboxCheck), { label: '邮箱查看' }),
});
