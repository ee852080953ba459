/** The registry of the fleet, `sites/fleet.yaml`. */
import { z } from 'astro/zod';
import { field, line, slug, webUrl } from './atoms.ts';
import { editorForge } from './editor-forge.ts';

/** Algorithms of the digests of published files: SM3 of the national cryptography standards, or SHA-256. */
export const DIGEST_ALGORITHMS = ['sm3', 'sha256'] as const;
export type DigestAlgorithm = (typeof DIGEST_ALGORITHMS)[number];

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
  editor: field(editorForge.optional(), {
    label: '网页编辑器的代码平台',
    help: '没有的，网页编辑器只能在本机打开。',
  }),
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
