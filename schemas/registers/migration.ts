/**
 * Migration or closure of a site (迁移和关停), `sites/<id>/governance/migration.yaml`: approval, backup, and each step
 * with its date (R-DL-9.1, R-DL-9.2, R-GO-3.2.1c, R-YZ-12.2, R-YZ-12.4, R-LYG-8.2).
 */
import { z } from 'astro/zod';
import { calendarDate, field, line } from '../atoms.ts';

/** Steps that follow the closure of a site, each done on a day. */
export const CLOSING_STEPS = {
  migratedOn: '内容迁移',
  archivedOn: '内容归档',
  icpCancelledOn: '注销 ICP 备案',
  markCancelledOn: '注销党政机关网站标识',
  policeCancelledOn: '注销公安机关备案',
  domainCancelledOn: '注销域名',
  reportedOn: '上报网站变更状态',
} as const;
export type ClosingStep = keyof typeof CLOSING_STEPS;

const step = (name: ClosingStep, clauses: string[], example: string) =>
  field(calendarDate().optional(), { label: `${CLOSING_STEPS[name]}日期`, help: '办完后填写。', example, clauses });

export const migrationSchema = z.strictObject({
  migration: field(
    z.strictObject({
      approvedBy: field(line(60), {
        label: '批准单位',
        example: '示例省人民政府办公厅',
        clauses: ['R-DL-9.1'],
        recordOnly: '留存由哪个单位批准；检查看批准日期是不是在开始以前。',
      }),
      approvalRef: field(line(100), {
        label: '批准文号',
        example: '示例办函〔2026〕3号',
        clauses: ['R-DL-9.1'],
        recordOnly: '留存由哪份文件批准；检查看批准日期是不是在开始以前。',
      }),
      approvedOn: field(calendarDate(), { label: '批准日期', example: '2026-03-02', clauses: ['R-DL-9.1'] }),
      startedOn: field(calendarDate(), {
        label: '开始日期',
        help: '批准以后才能开始。',
        example: '2026-03-09',
        clauses: ['R-DL-9.1'],
      }),
      backupOn: field(calendarDate(), {
        label: '备份日期',
        help: '关停前的完整备份，备份登记中同一日期的那一项。',
        example: '2026-03-06',
        clauses: ['R-DL-9.2'],
      }),
      migratedOn: step('migratedOn', ['R-LYG-8.2', 'R-DL-9.2'], '2026-03-20'),
      archivedOn: step('archivedOn', ['R-LYG-8.2'], '2026-03-25'),
      icpCancelledOn: step('icpCancelledOn', ['R-GO-3.2.1c', 'R-YZ-12.2'], '2026-04-20'),
      markCancelledOn: step('markCancelledOn', ['R-GO-3.2.1c', 'R-YZ-12.2'], '2026-04-20'),
      policeCancelledOn: step('policeCancelledOn', ['R-GO-3.2.1c', 'R-YZ-12.2'], '2026-04-21'),
      domainCancelledOn: step('domainCancelledOn', ['R-GO-3.2.1c', 'R-YZ-12.2'], '2026-04-27'),
      reportedOn: step('reportedOn', ['R-GO-3.2.1c', 'R-YZ-12.4'], '2026-04-28'),
    }),
    { label: '迁移和关停' },
  ),
});
export type Migration = z.infer<typeof migrationSchema>['migration'];
