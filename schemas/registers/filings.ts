/**
 * Filings of changes with the superior unit (变更备案), `sites/<id>/governance/filings.yaml`; `lantai changes` prints
 * the sheet (R-GO-3.3a, R-YZ-14.1, R-LYG-8.4a).
 */
import { z } from 'astro/zod';
import { calendarDate, field, line } from '../atoms.ts';

const filing = z.strictObject({
  date: field(calendarDate(), {
    occurred: true,
    label: '备案日期',
    example: '2026-09-15',
    clauses: ['R-GO-3.3a', 'R-YZ-14.1'],
  }),
  to: field(line(60), { label: '备案单位', example: '示例省人民政府办公厅', recordOnly: '写明报给哪个单位。' }),
  changes: field(line(300), {
    label: '变更事项',
    example: '联络人由周宁改为林晓',
    recordOnly: '变更单由 npm run lantai -- changes 列出。',
  }),
  approvalRef: field(line(100).optional(), {
    label: '批准文号',
    help: '新设、改名、归并、归档、删去栏目的批准文号；适用规则要求时必填。',
    example: '示政办函〔2026〕18号',
    clauses: ['R-DL-16.1', 'R-DL-17'],
  }),
  columns: field(z.array(line(100)).default([]), {
    label: '涉及的栏目',
    help: '新设、改名、归并、归档、删去的栏目路径，或者信息公开目录的 catalogue。',
    example: '[zwgk/gsgg]',
    clauses: ['R-YZ-14.1', 'R-DL-16.1'],
  }),
});

export const filingsSchema = z.strictObject({ filings: field(z.array(filing), { label: '变更备案' }) });
