/** `lantai check --changed` in real Git repositories. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numberStream } from '../scripts/bench/number-stream.ts';
import { affectedBy } from '../scripts/checks/changed/affected.ts';
import { changesSince } from '../scripts/checks/changed/git-changes.ts';
import { isInScope } from '../scripts/checks/changed/scope.ts';
import { checkSources } from '../scripts/checks/run.ts';
import { loadKnownFleet } from '../scripts/lib/known-entries.ts';
import { loadFleet } from '../scripts/lib/load-fleet.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const NOW = '2025-06-01 12:00';
const SITES = ['portal', 'dept'];
const NEWS = 'content/portal/news/2025-03-02-meeting.md';
const POLICY = 'content/portal/files/2025-03-01-measures.md';
const DEPT = 'content/dept/news/2025-03-03-sluice.md';

const run = promisify(execFile);
const git = (root: string, ...args: string[]) =>
  run('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.gov.cn', ...args], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });

let fleet: TempFleet;
beforeEach(async () => {
  fleet = await tempFleet();
  await git(fleet.root, 'init', '-q', '-b', 'main');
  await commit(fleet.root);
});
afterEach(() => fleet.dispose());

async function commit(root: string): Promise<void> {
  await git(root, 'add', '-A');
  await git(root, 'commit', '-qm', 'Change');
}

const check = (...args: string[]) => runInProcess('check', '--root', fleet.root, '--today', NOW, ...args);

describe('check --changed', () => {
  it('reports what a branch changed and leaves out what was wrong before', async () => {
    await fleet.edit(DEPT, '检查组', '### 水闸\n\n检查组');
    await commit(fleet.root);
    await git(fleet.root, 'checkout', '-q', '-b', 'draft');
    await fleet.edit(NEWS, '会议部署', '### 部署\n\n会议部署');
    await commit(fleet.root);
    const { code, stdout, stderr } = await check('--changed', 'main');
    expect(code).toBe(1);
    expect(stdout).toContain(`${NEWS}:18:1  错误  markup/heading-jump`);
    expect(stdout).not.toContain(DEPT);
    expect(stdout).toContain('portal html 网页规范：未运行（本次只查改动，不查网页）');
    expect(stderr).toContain('相对于 main 改动了 1 个文件');
  });

  it('counts neither what the base gained since nor leaves out what is not committed', async () => {
    await git(fleet.root, 'checkout', '-q', '-b', 'draft');
    await fleet.write('content/portal/news/unused.csv', '甲,乙\n');
    await git(fleet.root, 'checkout', '-q', 'main');
    await fleet.edit(DEPT, '检查组', '### 水闸\n\n检查组');
    await git(fleet.root, 'add', DEPT);
    await git(fleet.root, 'commit', '-qm', 'Change');
    await git(fleet.root, 'checkout', '-q', 'draft');
    const { stdout } = await check('--changed', 'main');
    expect(stdout).toContain('content/portal/news/unused.csv:1:1  警告  metadata/file-unused');
    expect(stdout).not.toContain(DEPT);
  });

  it('reports what refers to a removed entry, and what its site then lacks', async () => {
    await fleet.remove(POLICY);
    await fleet.remove('content/portal/files/2025-03-01-list.csv');
    const { stdout } = await check('--changed', 'main');
    expect(stdout).toContain('content/portal/explain/2025-03-05-measures.mdx:12:14  错误  metadata/reference-missing');
    expect(stdout).toContain('sites/portal/site.yaml');
    expect(stdout).toContain('metadata/column-empty');
  });

  it('finds nothing where nothing was changed', async () => {
    const { code, stdout, stderr } = await check('--changed', 'HEAD', '--max-warnings', '0');
    expect(stderr).toContain('改动了 0 个文件');
    expect(stdout).toContain('portal 测试市人民政府：没有发现问题');
    expect(code).toBe(0);
  });

  it('fixes what was changed and nothing else, and says what it left', async () => {
    await fleet.edit(DEPT, '检查组', '甲\t\n\n检查组');
    const crlf = (await fleet.read(POLICY)).replaceAll('\n', '\r\n');
    await fleet.write(POLICY, crlf);
    await commit(fleet.root);
    const news = (await fleet.read(NEWS)).replaceAll('\n', '\r\n');
    await fleet.write(NEWS, news.replace('会议部署', '### 部署\r\n\r\n会议部署'));
    const { stdout } = await check('--changed', 'HEAD', '--fix');
    expect(stdout).toContain(`已改正  ${NEWS}`);
    expect(stdout).toMatch(/共改正 \d+ 处，涉及 1 个文件/);
    expect(await fleet.read(NEWS)).not.toContain('\r');
    expect(await fleet.read(POLICY)).toBe(crlf);
  });

  it('says that a base is not there, and how to get it in a shallow clone', async () => {
    const missing = await check('--changed', 'origin/main');
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('没有“origin/main”这个提交');

    await fleet.edit(NEWS, '会议部署', '会议还部署');
    await commit(fleet.root);
    await withClone(['--depth=1'], async (clone) => {
      const { code, stderr } = await runInProcess('check', '--root', clone, '--today', NOW, '--changed', 'HEAD~1');
      expect(code).toBe(2);
      expect(stderr).toContain('浅克隆');
      expect(stderr).toContain('git fetch');
    });
  });

  it('compares with the base itself where a shallow clone does not reach back to the common commit', async () => {
    await git(fleet.root, 'checkout', '-q', '-b', 'draft');
    await fleet.edit(NEWS, '会议部署', '### 部署\n\n会议部署');
    await commit(fleet.root);
    await withClone(['--depth=1', '--branch=draft'], async (clone) => {
      await git(clone, 'fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
      // A shallow commit has no parents, so the two have none in common.
      const { stdout, stderr } = await runInProcess(
        'check',
        '--root',
        clone,
        '--today',
        NOW,
        '--changed',
        'origin/main',
      );
      expect(stdout).toContain(`${NEWS}:18:1  错误  markup/heading-jump`);
      expect(stderr).toContain('本地历史不完整');
    });
  });

  it('says that a folder without Git cannot be compared', async () => {
    await rm(path.join(fleet.root, '.git'), { recursive: true });
    const { code, stderr } = await check('--changed', 'main');
    expect(code).toBe(2);
    expect(stderr).toContain('不在自己的 Git 仓库里');
  });
});

async function withClone(options: readonly string[], use: (clone: string) => Promise<void>): Promise<void> {
  const clone = await mkdtemp(path.join(tmpdir(), 'lantai-clone-'));
  try {
    await run('git', ['clone', '-q', ...options, `file://${fleet.root}`, clone]);
    await use(clone);
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
}

describe('after random changes', () => {
  const REMOVED = [NEWS, POLICY, DEPT, 'content/portal/leaders/jia.png', 'content/portal/news/2025-03-02-meeting.png'];
  /** Words of the fixture and what they become. */
  const EDITS: readonly (readonly [file: string, from: string, to: string])[] = [
    [NEWS, 'portal-20250302-01', 'portal-20250301-01'],
    [NEWS, '会议部署', '### 部署\n\n联系人13800001234'],
    [NEWS, '../files/2025-03-01-measures.md', '../files/2025-03-01-other.md'],
    [NEWS, "publishedAt: '2025-03-02 09:30'", "publishedAt: '2025-03-01 09:30'"],
    [POLICY, '测政发〔2025〕1号', '测政发〔2025〕2号'],
    [POLICY, 'docKind: 规范性文件', 'docKind: 规范文件'],
    [POLICY, '2025-03-01-list.csv', '2025-03-01-lost.csv'],
    [DEPT, 'tags: [测试]', 'tags: [测试, 测试]'],
    [DEPT, 'publisher:', 'publishedBy:'],
    ['sites/portal/site.yaml', '- id: news', '- id: bulletin'],
    ['sites/dept/site.yaml', 'status: live', 'status: alive'],
    ['sites/fleet.yaml', 'parent: portal', 'parent: nobody'],
  ];

  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'the findings are those of the full check that the change concerns, and every new one (seed %i)',
    async (seed) => {
      const below = numberStream(`changed ${seed}`);
      const before = await checkSources(await loadFleet(fleet.root, NOW), SITES);
      for (let left = 1 + below(3); left > 0; left--) {
        const [file, from, to] = EDITS[below(EDITS.length)] ?? ['', '', ''];
        const text = await fleet.read(file).catch(() => '');
        if (text.includes(from)) await fleet.write(file, text.replaceAll(from, to));
      }
      if (below(3) === 0) await fleet.remove(REMOVED[below(REMOVED.length)] ?? '').catch(() => undefined);
      if (below(3) === 0)
        await cp(path.join(fleet.root, POLICY), path.join(fleet.root, POLICY.replace('03-01', '03-02')));

      const changes = await changesSince(fleet.root, 'HEAD');
      if (typeof changes === 'string') throw new Error(changes);
      expect(changes.files.length).toBeGreaterThan(0);
      const loaded = await loadFleet(fleet.root, NOW);
      const scope = affectedBy(changes.files, loaded);
      const all = await checkSources(loaded, SITES);
      const changed = await checkSources(loaded, SITES, 'zh', scope);
      expect(changed).toEqual(all.filter((finding) => isInScope(finding, scope)));
      const known = new Set(before.map((finding) => JSON.stringify(finding)));
      const fresh = all.filter((finding) => !known.has(JSON.stringify(finding)));
      expect(fresh.filter((finding) => !isInScope(finding, scope))).toEqual([]);

      // What an earlier run read gives the same.
      for (const _ of ['first', 'again']) {
        const kept = await loadKnownFleet(fleet.root, NOW, 'test');
        expect(await checkSources(kept, SITES)).toEqual(all);
      }
    },
  );
});
