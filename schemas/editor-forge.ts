/** The code forge that the browser editor works on. */
import { z } from 'astro/zod';
import { field, line } from './atoms.ts';

/** An address that only the inner network may reach, so that the rules of published links do not apply. */
const forgeAddress = () => z.string().regex(/^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?(?:\/[\w-]+)*\/?$/);

export const editorForge = z.strictObject({
  forge: field(z.enum(['gitea', 'gitlab', 'github']), {
    label: '代码平台',
    help: 'Gitea（以及 Forgejo）、GitLab、GitHub 之一。',
    example: 'gitlab',
  }),
  url: field(forgeAddress(), { label: '平台网址', help: '内网地址也可以。', example: 'https://git.example.gov.cn' }),
  repository: field(z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/), {
    label: '仓库',
    help: '所有者/仓库名。',
    example: 'web/site-group',
  }),
  branch: field(line(100).default('main'), {
    label: '分支',
    help: 'GitLab、GitHub 写受保护的发布分支，改动会成为合并请求；Gitea 写专供编辑的分支，例如 editing。',
    example: 'main',
  }),
  appId: field(line(100).optional(), {
    label: '应用编号',
    help: '在平台上登记的 OAuth 应用的编号（Client ID）；不写的，编辑用个人访问令牌登录。',
  }),
  authUrl: field(forgeAddress().optional(), {
    label: '登录服务网址',
    help: 'GitHub 的账号登录要经过一个保管密钥的登录服务，写它的网址。',
    example: 'https://signin.example.gov.cn',
  }),
});
export type EditorForge = z.infer<typeof editorForge>;
