/** A client of a forge from options and environment. The token comes from the environment alone and is never shown. */
import { UsageError } from '../lib/command.ts';
import { FORGES, type Forge } from '../../src/lib/signoff/model.ts';
import { forges, isForge } from './forges.ts';
import type { ForgeClient } from './pull-request.ts';

/** For every forge; those of its own pipelines come after. */
const TOKEN = 'LANTAI_FORGE_TOKEN';

export interface ConnectOptions {
  forge: string;
  /** Address of the interface. */
  api?: string;
  /** `owner/name`; groups of GitLab may be nested. */
  repo?: string;
}

/** Repository names of all four, and the number of a project of GitLab; nothing that could leave its part of an address. */
const REPOSITORY = /^(?:\d{1,12}|[\w.-]{1,255}(?:\/[\w.-]{1,255}){1,20})$/;

/** @throws {UsageError} for an unknown forge, a missing repository or token, or an address the token must not go to. */
export function connect(
  options: ConnectOptions,
  environment: Readonly<Partial<Record<string, string>>>,
): { name: Forge; label: string; client: ForgeClient } {
  const name = options.forge;
  if (!isForge(name)) throw new UsageError(`--forge 可以写：${FORGES.join('、')}。`);
  const { label, client, headers, variables, api: publicApi } = forges[name];
  const first = (names: readonly string[]) =>
    names.map((variable) => environment[variable]).find((value) => value !== undefined && value !== '');
  const api = options.api ?? first(variables.api) ?? publicApi;
  if (api === undefined)
    throw new UsageError(`请用 --api 写明 ${label} 的接口地址，例如 https://git.example.gov.cn/api/v1。`);
  const repository = options.repo ?? first(variables.repository);
  if (repository === undefined) throw new UsageError('请用 --repo 写明仓库，例如 --repo shilishi/portal。');
  if (!REPOSITORY.test(repository) || repository.split('/').some((part) => /^\.{1,2}$/.test(part)))
    throw new UsageError('--repo 写成“所有者/仓库”，例如 shilishi/portal。');
  const token = first([TOKEN, ...variables.token])?.trim();
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token))
    throw new UsageError(`请把 ${label} 的访问令牌写在环境变量 ${TOKEN} 里，不要写在命令行或者文件里。`);
  return {
    name,
    label,
    client: client({ label, api: checkedAddress(api), token, headers: headers(token) }, repository),
  };
}

/**
 * Over plain HTTP anybody on the way reads the token and makes up approvals; only this machine itself is let through.
 *
 * @throws {UsageError} for an address the token must not go to.
 */
export function checkedAddress(api: string): string {
  const url = URL.canParse(api) ? new URL(api) : null;
  const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)))
    throw new UsageError('平台的接口地址要以 https:// 开头：明文传输会泄露令牌，审批结果也可以在途中伪造。');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new UsageError('平台的接口地址里不要写账号、参数，令牌写在环境变量 LANTAI_FORGE_TOKEN 里。');
  return url.href.replace(/\/+$/, '');
}
