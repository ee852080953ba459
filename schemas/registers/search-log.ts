/**
 * What visitors searched for (查询记录), `sites/<id>/governance/search-log.yaml`, imported from the access log or the
 * statistics of the site; the glossary is maintained with it (R-GO-6.1d).
 */
import { z } from 'astro/zod';
import { calendarDate, field, line } from '../atoms.ts';

const loggedQuery = z.strictObject({
  q: field(line(120), { label: '查询', help: '访客的输入，不含个人信息。', example: '开饭馆' }),
  times: field(z.number().int().min(1), { label: '次数', example: '12' }),
  results: field(z.number().int().min(0), { label: '结果数', help: '没有结果的写 0。', example: '0' }),
});

export const searchLogSchema = z.strictObject({
  importedOn: field(calendarDate(), { label: '导入日期', example: '2026-11-20' }),
  queries: field(z.array(loggedQuery), { label: '查询', clauses: ['R-GO-6.1d'] }),
});
export type LoggedQuery = z.infer<typeof loggedQuery>;
