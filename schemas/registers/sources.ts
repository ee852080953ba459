/** Register of sources (稿源登记): sources a site may reprint from, `sites/<id>/governance/sources.yaml` (R-DL-23.3). */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, slug, webUrl } from '../atoms.ts';

/** What a source is (requirements 2.3, C18). */
export const REGISTERED_KINDS = { gov: '党政机关网站', approvedMedia: '核定稿源单位', other: '其他' } as const;
export type RegisteredKind = keyof typeof REGISTERED_KINDS;

/** Sites whose important policy information has to be reprinted, as the row `reprint.sources` names them. */
export const SOURCE_LEVELS = {
  national: '中国政府网',
  provincial: '省级政府门户网站',
  superior: '其他上级政府网站',
  portal: '本级政府门户网站',
} as const;
export type SourceLevel = keyof typeof SOURCE_LEVELS;

/** Which items of a feed concern the site; an item that meets one of the conditions does (R-GO-8.4.2). */
const relevantSchema = z.strictObject({
  keywords: field(z.array(line(20)).default([]), {
    label: '关键词',
    help: '标题里有其中一个词的。',
    example: '[供水, 防汛]',
  }),
  categories: field(z.array(line(40)).default([]), {
    label: '分类',
    help: '对方在订阅地址里给的分类。',
    example: '[政策文件]',
  }),
  paths: field(z.array(z.string().regex(/^\/\S*$/)).default([]), {
    label: '栏目地址',
    help: '对方网址里的路径开头。',
    example: '[/zhengce/]',
  }),
});
export type Relevant = z.infer<typeof relevantSchema>;

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
  level: field(choice(SOURCE_LEVELS).optional(), {
    label: '稿源身份',
    help: '规则包要求及时转载的网站填写。站群登记的上级信息源和本站的门户不用写，程序认得。',
    example: '省级政府门户网站',
    clauses: ['R-GO-8.4.1a', 'R-LYG-7.1b', 'R-YZ-19.3c'],
  }),
  feed: field(webUrl().optional(), {
    label: '订阅地址',
    help: '对方的 RSS、Atom 或 JSON Feed 地址，供及时转载使用。',
    clauses: ['R-GO-8.4.1a', 'R-YZ-19.3c'],
  }),
  relevant: field(relevantSchema.optional(), {
    label: '与本站有关的信息',
    help: '不写则全部要转载；写了的，符合其中一条的要转载。',
    example: '{ keywords: [供水, 防汛] }',
    clauses: ['R-GO-8.4.2'],
  }),
  approvedBy: field(line(60).optional(), {
    label: '核定单位',
    help: '不是党政机关网站的必填。',
    example: '市政府办公室',
    clauses: ['R-DL-23.3', 'R-GO-8.2.1c'],
  }),
  approvedOn: field(calendarDate().optional(), {
    occurred: true,
    label: '核定日期',
    help: '不是党政机关网站的必填。',
    example: '2026-01-05',
  }),
});

export const sourcesSchema = z.strictObject({ sources: field(z.array(sourceRecord), { label: '稿源' }) });
export type RegisteredSource = z.infer<typeof sourceRecord>;
