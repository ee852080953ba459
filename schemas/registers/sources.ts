/** Register of sources (稿源登记): sources a site may reprint from, `sites/<id>/governance/sources.yaml` (R-DL-23.3). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, slug, webUrl } from '../atoms.ts';

/** What a source is (requirements 2.3, C18). */
export const REGISTERED_KINDS = { gov: '党政机关网站', approvedMedia: '核定稿源单位', other: '其他' } as const;
export type RegisteredKind = keyof typeof REGISTERED_KINDS;

const sourceRecord = z.strictObject({
  id: field(slug(), { label: '登记编号', help: '转载条目的 source.registerId 写这个编号。', example: 'province' }),
  name: field(line(60), { label: '稿源名称', example: '示例省人民政府网站' }),
  url: field(webUrl(), {
    label: '网址',
    help: '原文网址的域名要与它相同，或在它之下。',
    example: 'https://www.province.example.gov.cn/',
    clauses: ['R-DL-23.3'],
  }),
  kind: field(choice(REGISTERED_KINDS), {
    label: '稿源类别',
    example: '党政机关网站',
    clauses: ['R-DL-23.3', 'R-GO-8.2.1c'],
  }),
  feed: field(webUrl().optional(), {
    label: '订阅地址',
    help: '对方的 RSS、Atom 或 JSON Feed 地址，供及时转载使用。',
    clauses: ['R-GO-8.4.1a', 'R-YZ-19.3c'],
  }),
  approvedBy: field(line(60).optional(), {
    label: '核定单位',
    help: '不是党政机关网站的必填。',
    example: '市政府办公室',
    clauses: ['R-DL-23.3', 'R-GO-8.2.1c'],
  }),
  approvedOn: field(calendarDate().optional(), {
    label: '核定日期',
    help: '不是党政机关网站的必填。',
    example: '2026-01-05',
  }),
});

export const sourcesSchema = z.strictObject({ sources: field(z.array(sourceRecord), { label: '稿源' }) });
export type RegisteredSource = z.infer<typeof sourceRecord>;
