/** External services that a site links to: the service hall and the platform behind it. */
import { z } from 'astro/zod';
import { field, webUrl } from './atoms.ts';

/** Services that a site links to and does not provide itself (R-JM-10.2). */
export const SERVICE_FUNCTIONS = {
  consult: '在线咨询',
  apply: '网上申请',
  handle: '网上办理',
  progress: '办理进度和结果查询',
} as const;

const functionUrl = (label: string) =>
  field(webUrl().optional(), { label, example: 'https://zwfw.example.gov.cn/progress' });

export const siteServices = z.strictObject({
  hallUrl: field(webUrl(), {
    label: '网上办事大厅',
    example: 'https://zwfw.example.gov.cn/',
    clauses: ['R-JM-27', 'R-LYG-7.3b'],
  }),
  platformUrl: field(webUrl(), {
    label: '政务服务平台',
    help: '与办事大厅是同一网址的，写同一网址。',
    example: 'https://zwfw.example.gov.cn/',
    clauses: ['R-GO-4.3.1a'],
  }),
  itemsFeed: field(webUrl().optional(), {
    label: '事项数据接口',
    example: 'https://zwfw.example.gov.cn/items.json',
    clauses: ['R-DL-15.3'],
  }),
  endpoints: field(
    z
      .strictObject({
        consult: functionUrl(SERVICE_FUNCTIONS.consult),
        apply: functionUrl(SERVICE_FUNCTIONS.apply),
        handle: functionUrl(SERVICE_FUNCTIONS.handle),
        progress: functionUrl(SERVICE_FUNCTIONS.progress),
      })
      .prefault({}),
    { label: '办事功能', help: '有几个写几个。', clauses: ['R-JM-10.2'] },
  ),
});
