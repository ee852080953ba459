/** The clients of the four forges against a server that answers as their documentation shows. */
import { afterEach, describe, expect, test } from 'vitest';
import { AUTHOR, commitId, examplePull, REVIEWER, SIGNER } from '../../../tests/support/forge/example-pull.ts';
import { BOT, type FakePull } from '../../../tests/support/forge/fake-pull.ts';
import { startForge, TOKEN, type ForgeServer } from '../../../tests/support/forge/forge-server.ts';
import { FORGES, type Forge } from '../../../src/lib/signoff/model.ts';
import { forges } from '../forges.ts';

const open: ForgeServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** A client whose waits are recorded, in seconds, and not waited for. */
async function forge(name: Forge, pull: FakePull = examplePull(), token = TOKEN) {
  const server = await startForge(name, pull);
  open.push(server);
  const waits: number[] = [];
  const { label, headers, client } = forges[name];
  const sleep = (milliseconds: number) => {
    waits.push(milliseconds / 1000);
    return Promise.resolve();
  };
  return {
    server,
    waits,
    client: client({ label, api: server.api, token, headers: headers(token), sleep }, 'shilishi/portal'),
  };
}

describe.each(FORGES)('%s', (name) => {
  test('answers the head, the author, who took part in the commits, and the merge', async () => {
    const { client } = await forge(name, examplePull({ merged: commitId('c') }));
    const pull = await client.pullRequest(7);
    expect(pull).toMatchObject({ number: 7, head: commitId('b'), target: 'main', author: AUTHOR });
    const emails = pull.commits.flatMap(({ people }) => people.map(({ email }) => email));
    expect(new Set(emails)).toEqual(new Set(['linxiao@example.gov.cn', 'zhouning@example.gov.cn']));
    expect(pull.merged).toBe(name === 'gitee' ? undefined : commitId('c'));
  });

  test('reads every page, however few items the server puts on one', async () => {
    const reviews = Array.from({ length: 7 }, (_, index) => ({
      id: 50 + index,
      account: { id: 200 + index, login: `person-${index}` },
      verdict: 'approved' as const,
      commit: commitId('b'),
      at: `2026-11-20T03:0${index}:00Z`,
    }));
    const { client, server } = await forge(name, examplePull({ reviews }));
    server.pageSize = 3;
    expect((await client.pullRequest(7)).reviews.map(({ account }) => account?.login)).toEqual(
      reviews.map(({ account }) => account.login),
    );
  });

  test('updates a comment it finds again behind others, and adds one where there is none', async () => {
    const comments = Array.from({ length: 5 }, (_, index) => ({ id: index + 1, account: REVIEWER, body: '请补充' }));
    const { client, server } = await forge(name, examplePull({ comments }));
    server.pageSize = 2;
    await client.addComment(7, '汇总');
    const found = (await client.comments(7)).find(({ login }) => login === BOT.login);
    expect(found?.body).toBe('汇总');
    await client.updateComment(7, found?.id ?? 0, '新的汇总');
    expect(server.pull.comments.map(({ body }) => body)).toEqual([...Array<string>(5).fill('请补充'), '新的汇总']);
    expect(await client.ownLogin()).toBe(BOT.login);
  });

  test('a wrong token, a missing pull request and an answer of the wrong shape end in a sentence without the token', async () => {
    const wrong = await forge(name, examplePull(), 'wrong-token-9');
    const error = await wrong.client.pullRequest(7).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/令牌无效或者已过期/);
    expect(String(error)).not.toContain('wrong-token-9');

    const { client, server } = await forge(name);
    await expect(client.pullRequest(8)).rejects.toThrow(/没有找到，或者令牌看不到/);
    server.alter = (_, answer) => JSON.parse(JSON.stringify(answer).replaceAll(commitId('b'), 'main'));
    await expect(client.pullRequest(7)).rejects.toThrow(/回答与平台的接口文档不一致（/);
  });

  test('a failure of the server is tried again, and what a person may not see twice is not sent twice', async () => {
    const { client, server, waits } = await forge(name);
    for (const status of [502, 503]) server.faults.push({ at: '7', fault: { status } });
    expect((await client.pullRequest(7)).number).toBe(7);
    expect(waits).toEqual([1, 2]);

    for (let times = 0; times < 4; times++) server.faults.push({ at: '7', fault: { status: 500 } });
    await expect(client.pullRequest(7)).rejects.toThrow(/平台回答 500/);

    server.faults.push({ at: '7', fault: { status: 502 } });
    const before = server.requests.length;
    await expect(client.addComment(7, '汇总')).rejects.toThrow(/平台回答 502/);
    expect(server.requests.length).toBe(before + 1);
  });
});

describe('reviews', () => {
  test.each(['github', 'gitea'] as const)('%s: each carries the commit it was made at', async (name) => {
    const { client } = await forge(name);
    const { reviews } = await client.pullRequest(7);
    expect(reviews.map(({ account, commit, state }) => [account?.login, commit, state])).toEqual([
      ['qinyue', commitId('a'), 'approved'],
      ['chenlixin', commitId('b'), 'approved'],
    ]);
    expect(reviews[0]?.outdated).toBe(name === 'gitea' ? true : undefined);
  });

  test.each(['github', 'gitea'] as const)(
    '%s: the latest decision of a person replaces the earlier, a comment replaces nothing, a dismissed one counts for nothing',
    async (name) => {
      const { client } = await forge(
        name,
        examplePull({
          reviews: [
            { id: 1, account: REVIEWER, verdict: 'approved', commit: commitId('b'), at: '2026-11-20T02:10:00Z' },
            { id: 2, account: SIGNER, verdict: 'approved', commit: commitId('b'), at: '2026-11-20T02:11:00Z' },
            { id: 3, account: REVIEWER, verdict: 'rejected', commit: commitId('b'), at: '2026-11-20T02:12:00Z' },
            { id: 4, account: SIGNER, verdict: 'commented', commit: commitId('b'), at: '2026-11-20T02:13:00Z' },
            { id: 5, account: AUTHOR, verdict: 'dismissed', commit: commitId('b'), at: '2026-11-20T02:14:00Z' },
            { id: 6, account: null, verdict: 'approved', commit: commitId('b'), at: '2026-11-20T02:15:00Z' },
          ],
        }),
      );
      const { reviews } = await client.pullRequest(7);
      expect(reviews.map(({ id, state }) => [id, state])).toEqual([
        ['2', 'approved'],
        ['3', 'rejected'],
        ['5', 'dismissed'],
        ['6', 'approved'],
      ]);
      expect(reviews.at(-1)?.account).toBeUndefined();
    },
  );

  test('gitlab: an approval is of the version that was the newest when it was given', async () => {
    const { client } = await forge('gitlab');
    expect(
      (await client.pullRequest(7)).reviews.map(({ id, account, commit }) => [id, account?.login, commit]),
    ).toEqual([
      ['note-1', 'qinyue', commitId('a')],
      ['note-2', 'chenlixin', commitId('b')],
    ]);
  });

  test('gitlab: an approval without a moment or before the first version has no commit', async () => {
    const { client, server } = await forge('gitlab');
    server.alter = (path, answer) => (path.endsWith('/notes') ? [] : answer);
    expect((await client.pullRequest(7)).reviews.map(({ commit }) => commit)).toEqual([undefined, undefined]);
    server.alter = (path, answer) => (path.endsWith('/versions') ? [] : answer);
    expect((await client.pullRequest(7)).reviews.map(({ commit }) => commit)).toEqual([undefined, undefined]);
  });

  test('gitlab: a comment that says what GitLab says of approvals is not an approval’s moment', async () => {
    const { client, server } = await forge(
      'gitlab',
      examplePull({ comments: [{ id: 9, account: REVIEWER, body: 'approved this merge request' }] }),
    );
    expect((await client.pullRequest(7)).reviews[0]?.commit).toBe(commitId('a'));
    expect(server.requests.some((asked) => asked.includes('/notes'))).toBe(true);
  });

  test('gitlab: who requests changes does not approve at the same time', async () => {
    const { client, server } = await forge('gitlab');
    server.pull.reviews.push({
      id: 3,
      account: SIGNER,
      verdict: 'rejected',
      commit: commitId('b'),
      at: '2026-11-20T03:00:00Z',
    });
    expect((await client.pullRequest(7)).reviews.map(({ account, state }) => [account?.login, state])).toEqual([
      ['qinyue', 'approved'],
      ['chenlixin', 'rejected'],
    ]);
  });

  test('gitee: who accepted is known, neither the commit nor the moment', async () => {
    const { client } = await forge('gitee');
    expect((await client.pullRequest(7)).reviews).toEqual([
      { id: 'assignee-12', account: REVIEWER, state: 'approved' },
      { id: 'assignee-13', account: SIGNER, state: 'approved' },
    ]);
  });
});

describe('limits', () => {
  test('a rate limit is waited for by the clock of the forge, and a long one is reported', async () => {
    const { client, server, waits } = await forge('github');
    const date = new Date('2020-01-01T00:00:00Z');
    const reset = (seconds: number) => String(date.getTime() / 1000 + seconds);
    const limited = (seconds: number) => ({
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(seconds), date: date.toUTCString() },
    });
    server.faults.push({ at: '/reviews', fault: { status: 429, headers: { 'retry-after': '7' } } });
    server.faults.push({ at: '/reviews', fault: limited(30) });
    expect((await client.pullRequest(7)).reviews).toHaveLength(2);
    expect(waits).toEqual([7, 30]);
    server.faults.push({ at: '/reviews', fault: limited(3600) });
    await expect(client.pullRequest(7)).rejects.toThrow(/请求太多，平台要求3600秒以后再试/);
  });

  test('a refusal for lack of rights is not a rate limit', async () => {
    const { client, server, waits } = await forge('github');
    server.faults.push({ at: '/reviews', fault: { status: 403, body: '{"message":"Resource not accessible"}' } });
    await expect(client.pullRequest(7)).rejects.toThrow(/令牌没有这项权限.*Resource not accessible/);
    expect(waits).toEqual([]);
  });

  test('a redirect to another host is not followed and does not get the token', async () => {
    const other = await startForge('github', examplePull());
    open.push(other);
    const { client, server } = await forge('github');
    server.faults.push({ at: '/pulls/7', fault: { status: 301, headers: { location: `${other.api}/repos/x` } } });
    await expect(client.pullRequest(7)).rejects.toThrow(/没有跟过去，令牌没有交给它/);
    expect(other.requests).toEqual([]);
  });

  test('a redirect within the host, as after a repository is renamed, is followed', async () => {
    const { client, server } = await forge('github');
    server.faults.push({
      at: '/pulls/7',
      fault: { status: 301, headers: { location: '/repos/shilishi/portal/pulls/7' } },
    });
    expect((await client.pullRequest(7)).number).toBe(7);
  });

  test('the address of a next page on another host is not used', async () => {
    const other = await startForge('github', examplePull());
    open.push(other);
    const { client, server } = await forge('github');
    server.faults.push({
      at: '/reviews',
      fault: { status: 200, body: '[{}]', headers: { link: `<${other.api}/x?page=2>; rel="next"` } },
    });
    await expect(client.pullRequest(7)).rejects.toThrow(/接口文档不一致/);
    expect(other.requests).toEqual([]);
  });

  test('an endless list, an endless answer and one that breaks off are given up', async () => {
    const { client, server } = await forge('github');
    server.pageSize = 1;
    server.pull.reviews = Array.from({ length: 60 }, (_, id) => ({
      id,
      account: { id, login: `person-${id}` },
      verdict: 'approved' as const,
      commit: commitId('b'),
      at: '2026-11-20T02:30:00Z',
    }));
    await expect(client.pullRequest(7)).rejects.toThrow(/超过50页/);
    server.faults.push({ at: '/pulls/7', fault: { status: 200, body: `"${'x'.repeat(9_000_000)}"` } });
    await expect(client.pullRequest(7)).rejects.toThrow(/超过8MB/);
    for (let times = 0; times < 4; times++)
      server.faults.push({ at: '/pulls/7', fault: { status: 200, body: '{"number":', cut: true } });
    await expect(client.pullRequest(7)).rejects.toThrow(/断开/);
  });

  test('a web page instead of JSON and what the forge says of itself cannot move the terminal', async () => {
    const { client, server } = await forge('gitea');
    server.faults.push({ at: '/pulls/7', fault: { status: 200, body: '<html>登录</html>' } });
    await expect(client.pullRequest(7)).rejects.toThrow(/回答的不是 JSON/);
    server.faults.push({ at: '/pulls/7', fault: { status: 409, body: '{"message":"\u001b[2J\u202etxt"}' } });
    const error = await client.pullRequest(7).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('u{1b}[2J');
    expect(String(error)).not.toMatch(/[\u001b\u202e]/);
  });

  test('more commits than the forge lists are refused, because somebody could be among them', async () => {
    const commits = Array.from({ length: 251 }, (_, index) => ({
      id: index.toString(16).padStart(40, '0'),
      email: 'linxiao@example.gov.cn',
    }));
    for (const name of ['github', 'gitee'] as const) {
      const { client } = await forge(name, examplePull({ commits }));
      await expect(client.pullRequest(7)).rejects.toThrow(/前 250 次/);
    }
  });
});
