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

/** Addresses of the common sign-on and what it opens for whoever has signed in (R-JM-29, R-GO-6.1a). */
export const SIGN_ON_LINKS = {
  ssoUrl: '统一身份认证登录',
  registerUrl: '用户注册',
  personalUrl: '个人主页',
  enterpriseUrl: '企业主页',
  subscriptionUrl: '消息订阅',
} as const;

const signOnUrl = (label: string, help: string) =>
  field(webUrl().optional(), {
    label,
    help,
    example: 'https://user.example.gov.cn/',
    clauses: ['R-GO-5.2.1a', 'R-GO-6.1a'],
  });

export const signOn = z.strictObject({
  ssoUrl: field(webUrl(), {
    label: SIGN_ON_LINKS.ssoUrl,
    help: '办事和互动都用这一个地址登录。',
    example: 'https://user.example.gov.cn/login',
    clauses: ['R-JM-29'],
  }),
  registerUrl: signOnUrl(SIGN_ON_LINKS.registerUrl, '在哪里注册。'),
  personalUrl: signOnUrl(SIGN_ON_LINKS.personalUrl, '平台为个人生成的专属主页。'),
  enterpriseUrl: signOnUrl(SIGN_ON_LINKS.enterpriseUrl, '平台为企业生成的专属主页。'),
  subscriptionUrl: signOnUrl(SIGN_ON_LINKS.subscriptionUrl, '平台按主题主动推送消息的地址。'),
});
