/**
 * Register of links (外部链接登记): addresses outside the fleet that pages may link to, `sites/<id>/governance/links.yaml`
 * (R-YZ-19.3.2, R-JM-41.4, R-DL-27).
 */
import { z } from 'astro/zod';
import { calendarDate, choice, field, line, webUrl } from '../atoms.ts';

/** What a linked site is. The last three may be forbidden by a rule pack (`links.forbidKinds`). */
export const LINK_KINDS = {
  government: '党政机关网站',
  publicBody: '事业单位和人民团体网站',
  media: '新闻媒体网站',
  newMedia: '政务新媒体',
  service: '公共服务平台',
  commercial: '商业网站',
  advertising: '广告页面',
  illegal: '违法网站',
} as const;
export type LinkKind = keyof typeof LINK_KINDS;

const linkRecord = z.strictObject({
  url: field(webUrl(), {
    label: '网址',
    help: '登记到域名为止的，这个域名下的网页都可以链接；登记到某一级目录的，只限这个目录。子域名另行登记。',
    example: 'https://www.example.org.cn/',
    clauses: ['R-YZ-19.3.2', 'R-DL-27'],
  }),
  name: field(line(60), { label: '名称', example: '示例市图书馆' }),
  kind: field(choice(LINK_KINDS), {
    label: '类别',
    example: '事业单位和人民团体网站',
    clauses: ['R-DL-27', 'R-LYG-6.5b'],
  }),
  approvedBy: field(line(60), {
    label: '核准',
    help: '谁核对过规范性、安全性和保密要求。',
    example: '市政府办公室',
    clauses: ['R-YZ-19.3.2', 'R-JM-41.4'],
  }),
  approvedOn: field(calendarDate(), {
    occurred: true,
    label: '核准日期',
    example: '2026-01-05',
    clauses: ['R-YZ-19.3.2'],
  }),
  reviewBy: field(calendarDate(), {
    label: '复核期限',
    help: '到这一天为止要再打开看一遍：网站还在不在，内容有没有变。',
    example: '2027-01-05',
    clauses: ['R-JM-41.4'],
  }),
});

export const linksSchema = z.strictObject({ links: field(z.array(linkRecord), { label: '外部链接' }) });
export type RegisteredLink = z.infer<typeof linkRecord>;
