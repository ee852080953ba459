/**
 * Daily reading of the site (读网记录), `sites/<id>/governance/readings.yaml`; `lantai report reading-list` prints what
 * is to be read (R-GO-8.2.2b, R-JM-41.6, R-YZ-19.4b).
 */
import { z } from 'astro/zod';
import { calendarDate, field, line } from '../atoms.ts';

const reading = z.strictObject({
  date: field(calendarDate(), { occurred: true, label: '日期', example: '2026-11-21' }),
  person: field(line(20), { label: '读网人', example: '林晓' }),
  items: field(z.int().min(0), { label: '审看条数', help: '当日新发布的条数；没有新发布的写 0。', example: '6' }),
  findings: field(z.int().min(0), {
    label: '发现问题数',
    help: '每个问题都在更正登记（corrections.yaml）中写一项。',
    example: '0',
    clauses: ['R-YZ-19.4b', 'R-GO-2.2.3'],
  }),
});

export const readingsSchema = z.strictObject({ readings: field(z.array(reading), { label: '读网' }) });
