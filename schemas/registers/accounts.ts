/**
 * Accounts of the Git host (代码平台账号), `sites/<id>/governance/accounts.yaml`: a copy of its list of members and of
 * its policy, to be compared with the people register (R-GO-7.1.4a, R-GO-7.1.4b, R-YZ-19.2b).
 */
import { z } from 'astro/zod';
import { calendarDate, field, line } from '../atoms.ts';

const member = z.strictObject({
  account: field(line(60), { label: '账号', example: 'linxiao', clauses: ['R-YZ-7', 'R-YZ-19.2b'] }),
  factors: field(z.int().min(1).max(9), {
    label: '登录方式的种数',
    help: '口令是一种，手机验证码、硬件密钥、证书各是一种。',
    example: '2',
    clauses: ['R-GO-7.1.4a'],
  }),
});

export const accountsSchema = z.strictObject({
  accounts: field(
    z.strictObject({
      exportedOn: field(calendarDate(), {
        occurred: true,
        label: '导出日期',
        help: '从代码平台导出成员和安全设置的日期。',
        example: '2026-11-02',
        clauses: ['R-YZ-19.2b', 'R-GO-7.1.4a'],
      }),
      protectedBranch: field(z.boolean(), {
        label: '主分支受保护',
        help: '只能通过审核过的合并请求改动，写 true。',
        example: 'true',
        clauses: ['R-GO-7.1.4b', 'R-LYG-10.4'],
      }),
      auditLog: field(z.boolean(), {
        label: '操作有日志',
        help: '平台记录每一次登录和权限变动，写 true。',
        example: 'true',
        clauses: ['R-GO-7.1.4b', 'R-LYG-10.4'],
      }),
      commitsFrom: field(calendarDate(), {
        label: '核对提交人的起始日期',
        help: '从这一天起的每一次提交，都由登记过的人用登记过的邮箱提交。',
        example: '2027-01-01',
        clauses: ['R-YZ-7', 'R-DL-6', 'R-LYG-10.4'],
      }),
      members: field(z.array(member), { label: '成员' }),
    }),
    { label: '代码平台账号' },
  ),
});
