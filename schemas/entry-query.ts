/**
 * A query written in content: which entries of the library are in a section of a topic or in a column
 * (先入库，后使用, R-GO-5.3.1a). All conditions must match; `library.query` answers it.
 */
import { z } from 'astro/zod';
import { field, line, slug } from './atoms.ts';

/** Value of `sites` that queries every site of the fleet. */
export const ALL_SITES = 'all';

export const entryQuerySchema = z.strictObject({
  sites: field(z.union([z.literal(ALL_SITES), z.array(slug()).min(1)]).optional(), {
    label: '网站',
    help: '站点编号；全站群写 all，不写为本站。',
    example: '[www, swj]',
    clauses: ['R-GO-5.3.2'],
  }),
  column: field(line(120).optional(), {
    label: '栏目路径',
    help: '包括它的下级栏目。',
    example: 'xwzx/ywkd',
  }),
  types: field(z.array(line(40)).min(1).optional(), {
    label: '内容类型',
    help: '类型的英文名，有几种写几种。',
    example: '[policy, interpretation]',
  }),
  tags: field(z.array(line(20)).min(1).optional(), {
    label: '内容标签',
    help: '有其中一个标签的就算。',
    example: '[防汛]',
  }),
  ids: field(z.array(slug()).min(1).optional(), {
    label: '指定的条目',
    help: '信息标识；按写的次序显示。',
    example: '[www-20250301-01]',
  }),
  limit: field(z.int().min(1).max(200).optional(), { label: '最多几条', help: '不写则全部。', example: '8' }),
});
export type DeclaredQuery = z.infer<typeof entryQuerySchema>;
