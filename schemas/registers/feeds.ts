/**
 * What registered sources published (稿源动态), `sites/<id>/governance/feeds.yaml`: written by `lantai import feed`, so
 * that checks compare reprints with it without a network (R-GO-8.4.1a, R-GO-8.4.2, R-DL-23.2).
 */
import { z } from 'astro/zod';
import { field, line, localTime, slug, webUrl } from '../atoms.ts';

const itemSchema = z.strictObject({
  title: field(line(300), { label: '标题', example: '我省出台冬季清洁取暖补贴办法' }),
  url: field(webUrl(), { label: '网址', example: 'https://www.province.example.gov.cn/xwzx/heating.html' }),
  publishedAt: field(localTime(), { label: '发布时间', example: '2026-10-13 21:30' }),
  categories: field(z.array(line(60)).default([]), { label: '分类', example: '[政策文件]' }),
  sentences: field(z.array(z.string().regex(/^[0-9a-f]{12}$/)).default([]), {
    label: '正文各句校验值',
    help: '由程序写入，用来核对转载的正文。',
    example: '[0f3a9c2b7d10]',
    clauses: ['R-DL-23.2'],
  }),
  complete: field(z.boolean().default(false), {
    label: '正文完整',
    help: '由程序写入：对方在订阅里给了全文，多出和缺少的句子都能核对；从网页读的只核对转载里多出的句子。',
    example: 'true',
    clauses: ['R-DL-23.2'],
  }),
  notReprinted: field(line(200).optional(), {
    label: '不转载的理由',
    help: '核对后认为与本站无关的，写明理由；写了的不再列为漏转。',
    example: '针对高校，与本市无关',
    clauses: ['R-GO-8.4.2'],
  }),
});

const feedSchema = z.strictObject({
  source: field(slug(), { label: '稿源登记编号', example: 'province', clauses: ['R-GO-8.4.1a'] }),
  fetchedAt: field(localTime(), {
    occurred: true,
    label: '读取时间',
    example: '2026-11-22 08:00',
    clauses: ['R-GO-8.4.1a'],
  }),
  items: field(z.array(itemSchema), { label: '信息' }),
});

export const feedsSchema = z.strictObject({ feeds: field(z.array(feedSchema), { label: '稿源动态' }) });
export type FetchedFeed = z.infer<typeof feedSchema>;
export type FeedItem = z.infer<typeof itemSchema>;
