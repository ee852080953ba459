/** Interruptions of service (停机记录), `sites/<id>/governance/downtime.yaml` (R-DL-33.2, R-YZ-13.2, R-YZ-13.4). */
import { z } from 'astro/zod';
import { calendarDate, entryOrUrl, field, line, localTime } from '../atoms.ts';

const interruption = z.strictObject({
  from: field(localTime(), { label: '开始', example: '2026-08-15 00:00' }),
  to: field(localTime().optional(), {
    occurred: true,
    label: '恢复',
    help: '恢复后填写。',
    example: '2026-08-15 06:00',
  }),
  cause: field(line(200), {
    label: '原因',
    example: '机房供电改造',
    recordOnly: '公告中的原因由公告的 cause 字段检查。',
  }),
  notice: field(entryOrUrl(), {
    label: '公告',
    help: '停止服务公告或者临时下线公告的条目编号或者网址。',
    example: 'www-20260810-11',
    clauses: ['R-DL-33.2'],
  }),
  filedOn: field(calendarDate().optional(), {
    occurred: true,
    label: '报备日期',
    help: '向主管单位报备的日期。',
    example: '2026-08-10',
    clauses: ['R-DL-33.2', 'R-YZ-13.2', 'R-YZ-13.4'],
  }),
});

export const downtimeSchema = z.strictObject({ downtime: field(z.array(interruption), { label: '停机' }) });
