/** The registry of the fleet, `sites/fleet.yaml`. */
import { z } from 'astro/zod';
import { calendarDate, field, line, slug, webUrl } from './atoms.ts';

/** Algorithms of the digests of published files: SM3 of the national cryptography standards, or SHA-256. */
export const DIGEST_ALGORITHMS = ['sm3', 'sha256'] as const;
export type DigestAlgorithm = (typeof DIGEST_ALGORITHMS)[number];

/** Forges whose reviews of pull requests can be approvals. */
export const FORGES = ['github', 'gitlab', 'gitea', 'gitee'] as const;
export type Forge = (typeof FORGES)[number];

/** A pipeline that reads reviews from a forge and signs what it has read. */
const witness = z.strictObject({
  forge: field(z.enum(FORGES), { label: '代码平台', example: 'gitea' }),
  key: field(line(2000), {
    label: '流水线的公钥',
    help: '流水线用它证明在代码平台上读到的审核意见；私钥只存在流水线的保密变量里。',
    example: 'ssh-ed25519 AAAA… pipeline',
  }),
  from: field(calendarDate(), { label: '启用日期', example: '2026-03-18' }),
  until: field(calendarDate().optional(), { label: '停用日期', example: '2027-03-18' }),
});

/** What a release does with entries that are not signed off. */
export const UNSIGNED_CHOICES = ['refuse', 'leave-out'] as const;
export type UnsignedChoice = (typeof UNSIGNED_CHOICES)[number];

export const fleetSchema = z.strictObject({
  name: field(line(60), {
    label: '站群名称',
    example: '示例市政府网站群',
    help: '显示在检查总览上。',
  }),
  superiorSources: field(z.array(z.strictObject({ name: line(40), url: webUrl() })).default([]), {
    label: '上级信息源',
    clauses: ['R-GO-8.4.1a'],
  }),
  digestAlgorithm: field(z.enum(DIGEST_ALGORITHMS).default('sm3'), {
    label: '校验算法',
    help: '发布的文件用什么算法计算校验值：sm3（国家密码标准）或者 sha256。',
    example: 'sm3',
    clauses: ['R-GO-7.1.5', 'R-LYG-10.5'],
  }),
  signoff: field(
    z
      .strictObject({
        witnesses: field(z.array(witness).default([]), { label: '代码平台的见证密钥' }),
        unsigned: field(z.enum(UNSIGNED_CHOICES).default('refuse'), {
          label: '发布时没有审签的稿件',
          help: 'refuse：这个站点不发布；leave-out：略去这些稿件，以前发布过的显示上一次发布的。',
          example: 'refuse',
          clauses: ['R-DL-22.3'],
        }),
      })
      .optional(),
    {
      label: '审签',
      help: '写了这一项就启用：从存入它的提交起，改动都要审核、签发；那时已有的内容和人员登记视为已经审签。',
      example: '{ witnesses: [] }',
      clauses: ['R-DL-22.3', 'R-JM-23'],
    },
  ),
  sites: field(
    z
      .array(
        z.strictObject({
          id: field(slug(), { label: '站点编号', example: 'portal' }),
          parent: field(slug().optional(), { label: '上级网站', help: '顶级网站不写。' }),
          portal: field(slug().optional(), {
            label: '本级门户',
            help: '部门网站必须写。',
            clauses: ['R-LYG-2', 'R-GO-3.1.4c'],
          }),
          port: field(z.int().min(1024).max(65535), { label: '本地预览端口', example: '4321' }),
        }),
      )
      .min(1),
    { label: '站点' },
  ),
});
export type FleetRecord = z.infer<typeof fleetSchema>;
