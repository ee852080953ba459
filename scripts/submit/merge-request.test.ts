/** Requests are opened as the interface of each forge takes them, on a server that speaks it; by hand otherwise. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORGE_WAYS, forgeAt, openRequest, remotePlace } from './merge-request.ts';
import type { Forge } from '../../src/lib/signoff/model.ts';
import { pushFailure } from './push-failure.ts';

const REQUEST = { title: '发布“停水公示”', description: '- 新增', branch: 'swj-tingshui', base: 'main' };

let server: Server;
let api = '';
let seen: { url: string; token: string; body: Record<string, string> };
let answer: { status: number; body: string };
beforeAll(async () => {
  server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { authorization, 'private-token': own } = request.headers;
      const token = [authorization, own].flat().find((each) => each !== undefined) ?? '';
      seen = { url: request.url ?? '', token, body: JSON.parse(body) as Record<string, string> };
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

const open = (forge: Forge, at = api) =>
  openRequest({ forge, api: at, repository: 'shilishi/portal', token: 'secret' }, REQUEST);
const created = (key: string) => ({ status: 201, body: JSON.stringify({ [key]: 'https://git.example.gov.cn/1' }) });

describe('a merge request is opened on', () => {
  it.each([
    ['github', 'html_url', '/repos/shilishi/portal/pulls', 'Bearer secret', { head: 'swj-tingshui', base: 'main' }],
    ['gitea', 'html_url', '/repos/shilishi/portal/pulls', 'token secret', { head: 'swj-tingshui', base: 'main' }],
    ['gitee', 'html_url', '/repos/shilishi/portal/pulls', 'Bearer secret', { head: 'swj-tingshui', base: 'main' }],
    [
      'gitlab',
      'web_url',
      '/projects/shilishi%2Fportal/merge_requests',
      'secret',
      { source_branch: 'swj-tingshui', target_branch: 'main' },
    ],
  ] as const)('%s', async (forge, key, url, token, body) => {
    answer = created(key);
    expect(await open(forge)).toEqual({ url: 'https://git.example.gov.cn/1' });
    expect(seen).toMatchObject({ url, token, body: { title: REQUEST.title, ...body } });
  });
});

describe('a request that is not opened is explained', () => {
  it.each([
    [401, '{}', '令牌无效'],
    [422, '{"message":"already exists"}', '已经有合并请求'],
    [500, '', '500'],
    [201, 'no JSON', '看不懂'],
    [201, '{"html_url":"javascript:alert(1)"}', '看不懂'],
  ])('with status %i and %s', async (status, body, words) => {
    answer = { status, body };
    expect(await open('gitea')).toEqual({ failed: expect.stringContaining(words) as unknown });
  });
  it('when nobody answers, and no token goes out in the clear', async () => {
    expect(await open('gitea', 'http://127.0.0.1:1')).toEqual({ failed: '连不上平台的接口' });
    await expect(open('gitea', 'http://git.example.gov.cn/api/v1')).rejects.toThrow('https://');
  });
});

it.each([
  ['git@github.com:shilishi/portal.git', 'github', 'https://github.com/shilishi/portal/compare/main...a%23b?expand=1'],
  [
    'https://name:password@gitlab.example.gov.cn/group/sub/portal.git',
    'gitlab',
    'https://gitlab.example.gov.cn/group/sub/portal/-/merge_requests/new?merge_request%5Bsource_branch%5D=a%23b&merge_request%5Btarget_branch%5D=main',
  ],
  [
    'ssh://git@gitea.example.gov.cn:2222/shilishi/portal',
    'gitea',
    'https://gitea.example.gov.cn/shilishi/portal/compare/main...a%23b',
  ],
  ['https://gitee.com/shilishi/portal.git', 'gitee', 'https://gitee.com/shilishi/portal/compare/main...a%23b'],
])('the page for a request of %s is known', (address, forge, page) => {
  const place = remotePlace(address);
  expect(place && forgeAt(place.host)).toBe(forge);
  expect(FORGE_WAYS[forge as Forge].page(place?.web ?? '', 'a#b', 'main')).toBe(page);
});

it.each(['/srv/git/portal.git', 'file:///srv/git/portal.git', '../portal.git', 'C:\\git\\portal.git'])(
  'the remote %s is no forge',
  (address) => expect(remotePlace(address)).toBeNull(),
);

it.each([
  [' ! [rejected] a -> a (fetch first)', 'git pull --rebase'],
  ['remote: error: GH006: Protected branch update failed', '分支受保护'],
  ['fatal: Authentication failed for https://x', '登录凭据'],
  ['fatal: unable to access: Could not resolve host: git.example.gov.cn', '检查网络'],
  ["fatal: '/srv/x.git' does not appear to be a git repository", '核对仓库地址'],
  ['fatal: something else', '原因不明'],
])('what Git says is put in words: %s', (stderr, words) => {
  expect(pushFailure(stderr, 'origin')).toContain(words);
});

it('a password in an address is not shown', () => {
  const words = pushFailure('fatal: unable to access https://wang:secret@git.example.gov.cn/', 'origin');
  expect(words).not.toContain('secret');
});
