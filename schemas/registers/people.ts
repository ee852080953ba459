/**
 * People who work on a site (人员登记), `sites/<id>/governance/people.yaml`: what they may do, since when, and whether
 * they were filed and trained before (R-DL-6, R-YZ-7, R-YZ-19.2b, R-LYG-10.4).
 */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, mailAddress } from '../atoms.ts';

export const PEOPLE_ROLES = {
  provider: '信息提供',
  editor: '编辑',
  reviewer: '审核',
  secrecy: '保密审查',
  signer: '签发',
  principal: '主要负责人',
  admin: '系统管理',
  duty: '值班读网',
  security: '安全管理',
} as const;
export type PeopleRole = keyof typeof PEOPLE_ROLES;

const signingKey = z.strictObject({
  key: field(line(2000), {
    label: '公钥',
    help: '.pub 文件里的一整行，一人一把，不与别人共用。',
    example: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDEXg0RRPLNVgrjjGaHX2wkkeSaSnz55l5bG/VSLtPTB linxiao',
    clauses: ['R-YZ-7', 'R-LYG-10.4'],
  }),
  from: field(calendarDate(), { label: '启用日期', help: '从这一天起签的才算。', example: '2026-03-18' }),
  until: field(calendarDate().optional(), {
    label: '停用日期',
    help: '从这一天起签的不算。更换、丢失、泄露的当天填写，公钥不删去。',
    example: '2027-03-18',
    clauses: ['R-YZ-19.2b'],
  }),
});

const person = z.strictObject({
  name: field(line(20), { label: '姓名', example: '林晓' }),
  unit: field(line(60), { label: '单位', help: '信息提供单位也登记在这里。', example: '市政府办公室' }),
  roles: field(z.array(choice(PEOPLE_ROLES)).min(1), {
    label: '职责',
    help: `可以写：${Object.values(PEOPLE_ROLES).join('、')}。`,
    example: '[编辑]',
    clauses: ['R-GO-7.1.4b', 'R-LYG-10.4'],
  }),
  columns: field(z.array(line(100)).default([]), {
    label: '负责的栏目',
    help: '栏目路径，管到它的下级栏目；不写为全站。',
    example: '[xwzx]',
  }),
  identities: field(z.array(mailAddress()).default([]), {
    label: '提交用的邮箱',
    help: '在 Git 提交里用的邮箱，一人一个或者几个，不与别人共用。',
    example: '[linxiao@example.gov.cn]',
    clauses: ['R-YZ-7', 'R-LYG-10.4'],
  }),
  account: field(line(60).optional(), {
    label: '代码平台账号',
    example: 'linxiao',
    clauses: ['R-YZ-7', 'R-YZ-20.0'],
  }),
  keys: field(z.array(signingKey).default([]), {
    label: '签发密钥',
    help: '用 lantai signoff 审核、签发的人填写；在代码平台上审核的不用。',
    example: "[{ key: 'ssh-ed25519 AAAA… linxiao', from: '2026-03-18' }]",
    clauses: ['R-YZ-7', 'R-YZ-19.2a', 'R-LYG-10.4'],
  }),
  registeredOn: field(calendarDate(), { label: '报备日期', example: '2024-09-02', clauses: ['R-DL-6'] }),
  trainedOn: field(calendarDate().optional(), {
    label: '最近一次培训',
    help: '上岗前先培训；编辑、审核、签发人员必填。',
    example: '2026-03-18',
    clauses: ['R-DL-6', 'R-YZ-19.6'],
  }),
  backgroundCheckedOn: field(calendarDate().optional(), {
    label: '最近一次背景审查',
    help: '安全管理人员必填。',
    example: '2026-01-12',
    clauses: ['R-YZ-19.6'],
  }),
  joinedOn: field(calendarDate(), { label: '到岗日期', example: '2024-09-09' }),
  leftOn: field(calendarDate().optional(), {
    label: '离岗日期',
    help: '从这一天起不再有任何权限；人员变动当天填写。',
    example: '2026-06-30',
    clauses: ['R-YZ-19.2b', 'R-YZ-21.1'],
  }),
});

export const peopleSchema = z.strictObject({ people: field(z.array(person), { label: '人员' }) });
export type Person = z.infer<typeof person>;
