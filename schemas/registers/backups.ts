/** Backups and restore tests (备份), `sites/<id>/governance/backups.yaml` (R-GO-7.3.3, R-JM-36, R-LYG-11.5). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line } from '../atoms.ts';

export const RESTORE_RESULTS = { same: '一致', differs: '不一致' } as const;

const backup = z.strictObject({
  date: field(calendarDate(), { occurred: true, label: '备份日期', example: '2026-11-20', clauses: ['R-LYG-11.5'] }),
  location: field(line(100), {
    label: '存放位置',
    example: '市政务云灾备中心',
    recordOnly: '恢复时到哪里取。',
  }),
  encrypted: field(z.boolean(), { label: '是否加密', example: 'true', clauses: ['R-GO-7.3.3'] }),
  digest: field(z.string().regex(/^(?:sha256|sm3):[0-9a-f]{64}$/), {
    label: '校验值',
    help: 'npm run lantai -- backup 显示的校验值。',
    example: `sm3:${'0'.repeat(64)}`,
    clauses: ['R-JM-36'],
    recordOnly: '恢复前用 npm run lantai -- verify 核对。',
  }),
  restoredOn: field(calendarDate().optional(), {
    occurred: true,
    label: '恢复测试日期',
    help: '用这份备份做过恢复测试的填写。',
    example: '2026-09-18',
    clauses: ['R-GO-7.3.3', 'R-LYG-11.5'],
  }),
  restoreResult: field(choice(RESTORE_RESULTS).optional(), {
    label: '恢复测试结果',
    help: '恢复后重新生成的网站与线上是否一致。',
    example: '一致',
    clauses: ['R-GO-7.3.3'],
  }),
});

export const backupsSchema = z.strictObject({ backups: field(z.array(backup), { label: '备份' }) });
