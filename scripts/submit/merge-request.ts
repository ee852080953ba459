/** Opens a merge request on a forge, or says where it can be opened by hand. */
import type { Forge } from '../../src/lib/signoff/model.ts';
import { exchange } from '../forge/api/exchange.ts';
import { checkedAddress } from '../forge/connect.ts';
import { ForgeError } from '../forge/forge-error.ts';
import { forges } from '../forge/forges.ts';

export interface MergeRequest {
  title: string;
  description: string;
  branch: string;
  base: string;
}

interface ForgeWays {
  /** Where its interface is on a host. */
  api(host: string): string;
  /** The page on which a request is begun. */
  page(web: string, branch: string, base: string): string;
  /** Address below {@link ForgeWays.api} that takes a new request, and what it takes. */
  post(repository: string, request: MergeRequest): { path: string; body: Record<string, string> };
  /** Name of the address of the new request in the answer. */
  answer: string;
}

const encoded = encodeURIComponent;
const branchPath = (branch: string) => branch.split('/').map(encoded).join('/');
const pulls = (repository: string, { title, description, branch, base }: MergeRequest) => ({
  path: `/repos/${repository}/pulls`,
  body: { title, body: description, head: branch, base },
});

export const FORGE_WAYS: Readonly<Record<Forge, ForgeWays>> = {
  github: {
    api: (host) => (host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`),
    page: (web, branch, base) => `${web}/compare/${branchPath(base)}...${branchPath(branch)}?expand=1`,
    post: pulls,
    answer: 'html_url',
  },
  gitlab: {
    api: (host) => `https://${host}/api/v4`,
    page: (web, branch, base) =>
      `${web}/-/merge_requests/new?merge_request%5Bsource_branch%5D=${encoded(branch)}&merge_request%5Btarget_branch%5D=${encoded(base)}`,
    post: (repository, { title, description, branch, base }) => ({
      path: `/projects/${encoded(repository)}/merge_requests`,
      body: { title, description, source_branch: branch, target_branch: base },
    }),
    answer: 'web_url',
  },
  gitea: {
    api: (host) => `https://${host}/api/v1`,
    page: (web, branch, base) => `${web}/compare/${branchPath(base)}...${branchPath(branch)}`,
    post: pulls,
    answer: 'html_url',
  },
  gitee: {
    api: (host) => `https://${host}/api/v5`,
    page: (web, branch, base) => `${web}/compare/${branchPath(base)}...${branchPath(branch)}`,
    post: pulls,
    answer: 'html_url',
  },
};

export interface RemotePlace {
  host: string;
  /** `owner/name`. */
  repository: string;
  /** The page of the repository. */
  web: string;
}

/** Where a remote is; null for a folder of this machine or network. */
export function remotePlace(address: string): RemotePlace | null {
  const short = /^(?:[\w.-]+@)?([\w.-]+\.[\w-]+|localhost):(?!\/)(.+)$/.exec(address);
  const url = short === null && URL.canParse(address) ? new URL(address) : null;
  const host = short?.[1] ?? (url && /^(?:https?|ssh|git):$/.test(url.protocol) ? url.hostname : '');
  const repository = (short?.[2] ?? url?.pathname ?? '').replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  if (host === '' || !repository.includes('/')) return null;
  const port = url && /^https?:$/.test(url.protocol) && url.port !== '' ? `:${url.port}` : '';
  const scheme = url?.protocol === 'http:' ? 'http' : 'https';
  return { host: `${host}${port}`, repository, web: `${scheme}://${host}${port}/${repository}` };
}

/** The forge at a host, where its name tells. */
export function forgeAt(host: string): Forge | null {
  if (host === 'github.com') return 'github';
  if (host === 'gitee.com') return 'gitee';
  return host.includes('gitlab') ? 'gitlab' : host.includes('gitea') || host.includes('codeberg') ? 'gitea' : null;
}

/**
 * Opens the request.
 *
 * @returns its address, or a sentence on why there is none.
 */
export async function openRequest(
  { forge, api, repository, token }: { forge: Forge; api: string; repository: string; token: string },
  request: MergeRequest,
): Promise<{ url: string } | { failed: string }> {
  const { label, headers } = forges[forge];
  const connection = { label, api: checkedAddress(api), token, headers: headers(token) };
  const { path, body } = FORGE_WAYS[forge].post(repository, request);
  try {
    const { text } = await exchange(connection, { method: 'POST', path, body });
    const url = addressIn(text, FORGE_WAYS[forge].answer);
    return url === null ? { failed: '看不懂平台接口的答复' } : { url };
  } catch (error) {
    if (error instanceof ForgeError) return { failed: reasonOf(error) };
    throw error;
  }
}

function addressIn(text: string, key: string): string | null {
  try {
    const said: unknown = JSON.parse(text);
    const url = typeof said === 'object' && said !== null ? (said as Record<string, unknown>)[key] : undefined;
    return typeof url === 'string' && /^https?:\/\/\S+$/.test(url) ? url : null;
  } catch {
    return null;
  }
}

function reasonOf({ status }: ForgeError): string {
  if (status === undefined) return '连不上平台的接口';
  if (status === 401 || status === 403) return '访问令牌无效，或者没有发起合并请求的权限';
  if (status === 409 || status === 422) return '平台说这个分支已经有合并请求，或者没有可合并的改动';
  return `平台的接口答复 ${status}`;
}
