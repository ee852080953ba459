/**
 * Judged queries (搜索评测集): what visitors type, and the pages that answer it,
 * `sites/<id>/governance/search-queries.yaml`. The search of the site is measured and tuned with them (R-GO-6.1).
 */
import { z } from 'astro/zod';
import { field, line } from '../atoms.ts';

const query = z.strictObject({
  q: field(line(200), { label: '查询', help: '照市民的输入写，错别字和拼音也照写。', example: '办暂住证' }),
  pages: field(z.array(line(200)).default([]), {
    label: '应当找到的页面',
    help: '站点编号和网址；找到任何一个就算找到。空着的，应当说明没有结果。',
    example: '[www/zwfw/bszn/residence-permit]',
  }),
});

const group = z.strictObject({
  name: field(line(20), { label: '组', example: '日常说法' }),
  queries: field(z.array(query).min(1), { label: '查询' }),
});

export const searchQueriesSchema = z.strictObject({
  groups: field(z.array(group), { label: '评测集', clauses: ['R-GO-6.1d', 'R-GO-6.1e'] }),
});
export type JudgedGroup = z.infer<typeof group>;
