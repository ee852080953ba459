/**
 * Security checks (安全检查), `sites/<id>/governance/security-checks.yaml` (R-GO-2.2.4, R-JM-37, R-GO-7.1.2,
 * R-GO-7.2.1a).
 */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, text } from '../atoms.ts';

export const SECURITY_CHECK_KINDS = {
  authority: '主管单位检查',
  self: '自查',
  scan: '挂马和篡改扫描',
  dependencies: '组件和补丁检查',
} as const;

const check = z.strictObject({
  date: field(calendarDate(), { occurred: true, label: '日期', example: '2026-06-20' }),
  kind: field(choice(SECURITY_CHECK_KINDS), { label: '种类', example: '主管单位检查', clauses: ['R-JM-37'] }),
  by: field(line(60), {
    label: '检查单位',
    example: '市委网信办',
    recordOnly: '事后追查由谁检查。',
  }),
  result: field(text(500), {
    label: '结果',
    example: '未发现高危漏洞。',
    recordOnly: '留存检查的结论；还没有改正的问题写在 open。',
  }),
  open: field(z.int().min(0).default(0), {
    label: '未改正的问题数',
    help: '发现的问题中还没有改正的；全部改正后写 0。',
    example: '0',
    clauses: ['R-GO-2.2.4'],
  }),
  dueOn: field(calendarDate().optional(), { label: '改正期限', help: '有未改正的问题时必填。', example: '2026-07-20' }),
});

export const securityChecksSchema = z.strictObject({
  securityChecks: field(z.array(check), { label: '安全检查' }),
});
