/**
 * Declaration of the machines and services around a site (托管声明), `sites/<id>/governance/hosting.yaml`
 * (R-GO-7.1.3, R-LYG-10.3, R-GO-7.1.5, R-GO-7.2.1a).
 */
import { z } from 'astro/zod';
import { calendarDate, field, line } from '../atoms.ts';

export const hostingSchema = z.strictObject({
  hosting: field(
    z.strictObject({
      publishedAt: field(line(60), {
        label: '发布网页的主机',
        example: '政务云 web-01',
        clauses: ['R-GO-7.1.3', 'R-LYG-10.3'],
      }),
      writtenAt: field(line(60), {
        label: '编辑和代码平台的主机',
        help: '不能与发布网页的是同一台。',
        example: '政务云 git-01',
        clauses: ['R-GO-7.1.3', 'R-LYG-10.3'],
      }),
      cryptography: field(line(100), {
        label: '密码算法和产品',
        example: 'SM2 证书、SM3 校验、SM4 备份加密',
        clauses: ['R-GO-7.1.5', 'R-LYG-10.5'],
        recordOnly: '证书、备份用的密码产品在网站以外，这里留存依据。',
      }),
      monitoredBy: field(line(60), {
        label: '监测单位',
        example: '市网络安全应急中心',
        clauses: ['R-GO-7.2.1a'],
        recordOnly: '实时监测由外部系统负责，写明是谁。',
      }),
      alarmTo: field(line(60), {
        label: '告警接收人',
        help: '人员登记中在岗的人。',
        example: '何志远',
        clauses: ['R-GO-7.2.1a'],
      }),
      checkedOn: field(calendarDate(), {
        occurred: true,
        label: '核对日期',
        help: '最近一次核对以上各项的日期。',
        example: '2026-06-20',
        clauses: ['R-GO-7.1.3', 'R-JM-37'],
      }),
    }),
    { label: '托管声明' },
  ),
});
