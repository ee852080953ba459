/** Reviews on a forge as sign-off: from a pull request to records that prove them without the forge. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { account } from '../../tests/support/forge/example-pull.ts';
import type { FakePull, FakeReview } from '../../tests/support/forge/fake-pull.ts';
import { ENTRY, ForgeRepository } from '../../tests/support/forge/forge-repository.ts';
import { startForge, TOKEN, type ForgeServer } from '../../tests/support/forge/forge-server.ts';
import type { Forge } from '../../schemas/fleet.ts';

const REPOSITORY = 'shilishi/portal';
/** In UTC, as forges answer: 10:30 and 10:40 in Shanghai. */
const [REVIEWED, SIGNED] = ['2026-03-01T02:30:00Z', '2026-03-01T02:40:00Z'];
const NOW = '2026-03-01 18:00';
const [LIN, CHEN, WU] = [account(1, 'LinBian'), account(2, 'ChenShen'), account(3, 'WuQian')];

let repository: ForgeRepository;
let text: string;
let head: string;
const servers: ForgeServer[] = [];

beforeAll(async () => {
  repository = await ForgeRepository.create();
  text = await repository.read(ENTRY);
  repository.git('checkout', '-q', '-b', 'draft');
  head = await repository.commit('linbian@test.gov.cn', '2026-03-01 10:00', {
    [ENTRY]: text.replace('三座水闸', '四座水闸'),
  });
});
afterAll(() => repository.dispose());
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const approved = (id: number, who: FakeReview['account'], at: string, commit = head): FakeReview => ({
  id,
  account: who,
  verdict: 'approved',
  commit,
  at,
});

async function forge(name: Forge, changes: Partial<FakePull> = {}) {
  const server = await startForge(name, {
    number: 7,
    head,
    target: 'main',
    author: LIN,
    commits: [{ id: head, email: 'linbian@test.gov.cn', login: 'LinBian' }],
    versions: [{ head, at: '2026-03-01T02:00:30.000Z' }],
    reviews: [approved(1, CHEN, REVIEWED), approved(2, WU, SIGNED)],
    comments: [],
    ...changes,
  });
  servers.push(server);
  const where = ['--forge', name, '--api', server.api, '--repo', REPOSITORY];
  return {
    server,
    verify: (...args: string[]) => repository.run(NOW, ['verify', ...where, '--pr', '7', ...args]),
    record: (args: string[], key = repository.keys.witness, now = '2026-03-01 12:10') =>
      repository.run(now, ['record', ...where, ...args], { LANTAI_WITNESS_KEY: key }),
  };
}

const ledger = () => repository.git('ls-tree', '-r', '--name-only', 'HEAD', '--', 'sites/dept/governance/sign-offs');

describe.each(['github', 'gitlab', 'gitea'] as const)('a pull request on %s', (name) => {
  it('is signed off by the reviews at its head, and says so in one comment', async () => {
    const { server, verify } = await forge(name);
    expect(await verify('--comment', '--preview', 'https://preview.test.gov.cn/7/')).toEqual({
      code: 0,
      text: '审签齐了，可以合并。\n',
    });
    const [comment, ...others] = server.pull.comments;
    expect(others).toEqual([]);
    expect(comment?.body).toContain(
      '| ✓ | content/dept/news/2025-03-03-sluice.md（稿件） | 林编 | 陈审（审核）、吴签（签发） |  |',
    );
    expect(comment?.body).toContain('[预览和审核页](https://preview.test.gov.cn/7/)');
  });

  it('is not, once something was pushed after a review; the same comment says who has to look again', async () => {
    repository.git('checkout', '-q', '-B', `later-${name}`, 'draft');
    const later = await repository.commit('linbian@test.gov.cn', '2026-03-01 11:00', {
      [ENTRY]: text.replace('三座水闸', '五座水闸'),
    });
    const { server, verify } = await forge(name);
    await verify('--comment');
    server.pull.head = later;
    server.pull.versions.unshift({ head: later, at: '2026-03-01T03:00:10.000Z' });
    const { code, text: said } = await verify('--comment');
    expect(code).toBe(1);
    expect(said).toContain(
      `ChenShen 审核的是提交 ${head.slice(0, 10)}，之后又有改动（现在是 ${later.slice(0, 10)}），不算`,
    );
    expect(said).toContain('还缺“审核”');
    expect(server.pull.comments).toHaveLength(1);
    expect(server.pull.comments[0]?.body).toContain('审签还缺');
    expect(server.pull.comments[0]?.body).toContain('| 审核、签发 |');
  });

  it('leaves records in the ledger after the merge, once, which prove the reviews without the forge', async () => {
    repository.git('checkout', '-q', '-B', `merged-${name}`, 'main');
    const base = repository.git('rev-parse', 'HEAD');
    const { server, record } = await forge(name);
    expect((await record(['--pr', '7'])).text).toContain('还没有合并');
    server.pull.merged = repository.merge('2026-03-01 12:00', 'draft');
    expect(await record(['--since', base])).toEqual({
      code: 0,
      text: '#7 陈审（审核）：1 项\n#7 吴签（签发）：1 项\n登记了 2 份审签记录。\n',
    });
    expect(
      ledger()
        .split('\n')
        .filter((file) => file.endsWith('.json.sig')),
    ).toHaveLength(2);
    const files = ledger();
    expect((await record(['--pr', '7'], undefined, '2026-03-01 12:20')).text).toContain('登记了 0 份');
    expect(ledger()).toBe(files);
    await server.close();
    const { code, text: said } = await repository.run(NOW, ['verify', ENTRY]);
    expect(said).toContain('已审签 1 项，未审签 0 项');
    expect(code).toBe(0);
  });
});

describe('who tries to get past the reviews', () => {
  it('approves the own content: by the account that opened it, by another address, as a co-author', async () => {
    const own = await forge('github', { reviews: [approved(1, CHEN, REVIEWED)], author: CHEN });
    expect((await own.verify()).text).toContain(
      'ChenShen 发起了这个合并请求，或者参与了其中的提交，不能审核自己的内容',
    );
    const commits = (email: string, message: string) => [{ id: head, email, message }];
    for (const [email, message] of [
      ['chenshen@test.gov.cn', '修改'],
      ['77+ChenShen@users.noreply.github.com', '修改'],
      ['linbian@test.gov.cn', '修改\n\nCo-Authored-By: 陈 <CHENSHEN@test.gov.cn>'],
    ] as const) {
      const { verify } = await forge('github', { commits: commits(email, message) });
      const { code, text: said } = await verify();
      expect(said, email).toContain('ChenShen 发起了这个合并请求');
      expect(code).toBe(1);
    }
  });

  it('commits in the name of somebody else', async () => {
    for (const name of ['github', 'gitlab', 'gitea'] as const) {
      const commits = [{ id: head, email: 'zhoubian@test.gov.cn', committer: 'chenshen@test.gov.cn' }];
      const { code, text: said } = await (await forge(name, { commits })).verify();
      expect(said, name).toContain('ChenShen 发起了这个合并请求，或者参与了其中的提交');
      expect(code).toBe(1);
    }
  });

  it('registers an account of their own in the very change that the account approves', async () => {
    repository.git('checkout', '-q', '-B', 'own-account', 'draft');
    const people = 'sites/dept/governance/people.yaml';
    const changed = await repository.commit('linbian@test.gov.cn', '2026-03-01 10:10', {
      [people]: (await repository.read(people)).replace('account: chenshen', 'account: lin-second'),
    });
    const reviews = [approved(1, account(8, 'lin-second'), REVIEWED, changed), approved(2, WU, SIGNED, changed)];
    const versions = [{ head: changed, at: '2026-03-01T02:10:30.000Z' }];
    const commits = [{ id: changed, email: 'linbian@test.gov.cn' }];
    const { code, text: said } = await (await forge('gitea', { head: changed, versions, commits, reviews })).verify();
    expect(said).toContain('账号 lin-second 不在人员登记');
    expect(said).toContain(`✗ ${people}`);
    expect(code).toBe(1);
  });

  it('approves from an account nobody has registered, from one of another column, after leaving', async () => {
    const reviews = [
      approved(1, account(9, 'stranger\u001b[2J\u202e'), REVIEWED),
      approved(2, account(4, 'heshen'), REVIEWED),
      approved(3, account(5, 'qianshen'), REVIEWED),
      approved(4, WU, SIGNED),
    ];
    const { verify } = await forge('gitea', { reviews });
    const { code, text: said } = await verify();
    expect(code).toBe(1);
    expect(said).toContain('账号 stranger\\u{1b}[2J\\u{202e} 不在人员登记');
    expect(said).toContain('“何审”2026-03-01 不能以“审核”身份办理：不负责这个栏目或者全站');
    expect(said).toContain('“钱审”2026-03-01 不能以“审核”身份办理：已经离岗');
    expect(said).not.toMatch(/[\u001b\u202e]/);
  });

  it('counts a review that was dismissed, of a deleted account, or before the review', async () => {
    const reviews: FakeReview[] = [
      { ...approved(1, CHEN, REVIEWED), verdict: 'dismissed' },
      approved(2, null, REVIEWED),
      approved(3, WU, SIGNED),
    ];
    const { text: said } = await (await forge('github', { reviews })).verify();
    expect(said).toContain('ChenShen 的审核已被撤销');
    expect(said).toContain('有一个审核来自已经注销的账号');
    expect(said).toContain('签发时还没有审核');
  });

  it('approves although somebody has requested changes since', async () => {
    const reviews: FakeReview[] = [
      approved(1, CHEN, REVIEWED),
      approved(2, WU, SIGNED),
      { id: 3, account: CHEN, verdict: 'rejected', commit: head, at: '2026-03-01T02:50:00Z' },
    ];
    const { code, text: said } = await (await forge('github', { reviews })).verify();
    expect(said).toContain('“陈审”2026-03-01 10:50 以“审核”身份退回：在 GitHub 上要求修改');
    expect(code).toBe(1);
  });

  it('writes the comment of the program first, to change it later', async () => {
    const comments = [{ id: 5, account: LIN, body: '<!-- lantai:signoff -->\n## 审签齐了，可以合并' }];
    const { server, verify } = await forge('github', { comments, reviews: [] });
    await verify('--comment');
    expect(server.pull.comments.map(({ account: who, body }) => [who.login, body.split('\n')[1]])).toEqual([
      ['LinBian', '## 审签齐了，可以合并'],
      ['lantai-bot', '## 审签还缺：1 处改动中有 1 处没有办完'],
    ]);
  });

  it('accepts on Gitee, which does not say what was looked at', async () => {
    const { code, text: said } = await (await forge('gitee')).verify();
    expect(code).toBe(1);
    expect(said).toContain('ChenShen 在 Gitee 上点了通过，但是平台没有记下当时看的是哪一次提交');
    expect((await (await forge('gitee')).record(['--pr', '7'])).text).toContain('不能登记');
  });

  it('edits in the merge commit itself', async () => {
    repository.git('checkout', '-q', '-B', 'evil-merge', 'main');
    repository.merge('2026-03-01 12:00', 'draft', '--no-commit');
    const merged = await repository.commit('linbian@test.gov.cn', '2026-03-01 12:00', {
      [ENTRY]: text.replace('三座水闸', '九座水闸'),
    });
    expect(repository.git('rev-list', '--parents', '-n1', merged).split(' ')).toHaveLength(3);
    const { record } = await forge('github', { merged });
    const { code, text: said } = await record(['--pr', '7']);
    expect(code).toBe(1);
    expect(said).toContain(`#7 合并以后仍未审签：${ENTRY}`);
    expect((await repository.run(NOW, ['verify', ENTRY])).code).toBe(1);
  });

  it('squashes, so that the commit that was looked at is in no history', async () => {
    repository.git('checkout', '-q', '-B', 'squashed', 'main');
    const merged = await repository.commit('linbian@test.gov.cn', '2026-03-01 12:00', {
      [ENTRY]: text.replace('三座水闸', '四座水闸'),
    });
    const { record } = await forge('github', { merged });
    const { code, text: said } = await record(['--pr', '7']);
    expect(said).toContain('不是用合并提交合并的');
    expect(code).toBe(1);
  });

  it('signs records with a key that is not registered', async () => {
    repository.git('checkout', '-q', '-B', 'stranger', 'main');
    const merged = repository.merge('2026-03-01 12:00', 'draft');
    const { record } = await forge('github', { merged });
    const { code, text: said } = await record(['--pr', '7'], repository.keys.stranger);
    expect(said).toMatch(/见证密钥 SHA256:\S+ 没有在生效的 sites\/fleet.yaml 的 signoff.witnesses 中为 github 登记/);
    expect(code).toBe(2);
    expect(ledger()).toBe('');
    expect((await record(['--pr', '7'], '')).text).toContain('没有见证密钥');
  });

  it('cannot have the private key left on the disk', async () => {
    repository.git('checkout', '-q', '-B', 'key-as-text', 'main');
    const merged = repository.merge('2026-03-01 12:00', 'draft');
    const { record } = await forge('gitea', { merged });
    const key = await readFile(repository.keys.witness, 'utf8');
    expect((await record(['--pr', '7'], key)).text).toContain('登记了 2 份');
    expect(
      execFileSync(
        'sh',
        ['-c', `ls -d "$1"/lantai-witness-* 2>/dev/null || true`, 'sh', path.dirname(repository.root)],
        { encoding: 'utf8' },
      ),
    ).toBe('');
  });
});

describe('a forge that does not answer as it should', () => {
  it('ends in a sentence and exit code 2, and never shows the token', async () => {
    const { server, verify } = await forge('github');
    server.faults.push({ at: '/reviews', fault: { status: 401, body: `{"message":"Bad ${TOKEN}"}` } });
    const { code, text: said } = await verify();
    expect(code).toBe(2);
    expect(said).toContain('令牌无效或者已过期');
    expect(said).not.toContain(TOKEN);
  });

  it('does not change the verdict by refusing the comment', async () => {
    const { server, verify } = await forge('github');
    server.faults.push({ at: '/issues/7/comments', fault: { status: 403 } });
    const { code, text: said } = await verify('--comment');
    expect(said).toContain('评论没有写成');
    expect(code).toBe(0);
  });

  it('is not asked over plain HTTP, without a token, or for another repository than one', async () => {
    const run = (args: string[], environment = {}) =>
      repository.run(NOW, ['verify', '--pr', '7', ...args], environment);
    const gitea = ['--forge', 'gitea', '--repo', REPOSITORY];
    expect((await run([...gitea, '--api', 'http://git.test.gov.cn/api/v1'])).text).toContain('要以 https:// 开头');
    expect((await run([...gitea, '--api', 'https://u:p@git.test.gov.cn'])).text).toContain('不要写账号');
    expect((await run(gitea)).text).toContain('请用 --api 写明 Gitea 的接口地址');
    expect((await run(['--forge', 'github', '--repo', '../../user'])).text).toContain('所有者/仓库');
    expect((await run(['--forge', 'github', '--repo', REPOSITORY], { LANTAI_FORGE_TOKEN: '' })).text).toContain(
      'LANTAI_FORGE_TOKEN',
    );
    expect((await run(['--forge', 'svn'])).text).toContain('github、gitlab、gitea、gitee');
  });
});

describe('CODEOWNERS', () => {
  it('is written from the people register, and found to differ when people change', async () => {
    repository.git('checkout', '-q', '-B', 'owners', 'main');
    const owners = (...args: string[]) => repository.run(NOW, ['owners', ...args]);
    expect((await owners('--check')).text).toContain('没有 CODEOWNERS');
    for (const forge of ['github', 'gitlab', 'gitea', 'gitee']) await owners('--forge', forge, '--write');
    expect(await owners('--check')).toMatchObject({ code: 0 });
    const people = 'sites/dept/governance/people.yaml';
    await repository.commit('linbian@test.gov.cn', '2026-03-01 13:00', {
      [people]: (await repository.read(people)).replace('account: wuqian', 'account: wuqian2'),
    });
    const { code, text: said } = await owners('--check');
    expect(code).toBe(1);
    expect(said).toMatch(
      /^\.github\/CODEOWNERS:\d+:1 {2}与人员登记不一致，应当是“\/content\/dept\/ @chenshen @wuqian2”/m,
    );
  });
});
