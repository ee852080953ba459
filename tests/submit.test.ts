/** `lantai submit` and the hooks, with real Git and a bare repository as the platform. */
import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStaged } from '../scripts/checks/changed/staged.ts';
import { runHooks } from '../scripts/commands/hooks.ts';
import { runSubmit } from '../scripts/commands/submit.ts';
import { siteCacheFolder } from '../scripts/lib/project.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const NOW = '2025-06-01 12:00';
const NEWS = 'content/portal/news/2025-03-02-meeting.md';
const POLICY = 'content/portal/files/2025-03-01-measures.md';
const DEPT = 'content/dept/news/2025-03-03-sluice.md';
const run = promisify(execFile);

let template = '';
let folder = '';
let fleet: TempFleet;
const root = () => path.join(folder, 'desk');
const platform = () => path.join(folder, 'platform.git');
const git = async (at: string, ...args: string[]) => (await run('git', ['-C', at, ...args])).stdout.trim();
const edit = async (file: string, from: string, to: string) => {
  const text = await readFile(path.join(root(), file), 'utf8');
  expect(text).toContain(from);
  await writeFile(path.join(root(), file), text.replace(from, to));
};

/** A platform with one commit and a desk that has cloned it. */
beforeAll(async () => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  vi.stubEnv('LANTAI_FORGE_TOKEN', '');
  template = await mkdtemp(path.join(tmpdir(), 'lantai-submit-test-'));
  fleet = await tempFleet();
  await git(fleet.root, 'init', '-q', '-b', 'main');
  await git(fleet.root, 'add', '-A');
  await git(fleet.root, '-c', 'user.name=甲', '-c', 'user.email=a@example.gov.cn', 'commit', '-qm', '建站');
  await git(template, 'clone', '-q', '--bare', fleet.root, 'platform.git');
});
afterAll(async () => {
  await rm(template, { recursive: true });
  await fleet.dispose();
  vi.unstubAllEnvs();
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lantai-desk-'));
  await cp(path.join(template, 'platform.git'), platform(), { recursive: true });
  await git(folder, 'clone', '-q', platform(), 'desk');
  await git(root(), 'config', 'user.name', '乙');
  await git(root(), 'config', 'user.email', 'b@example.gov.cn');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await rm(path.dirname(siteCacheFolder(root(), 'any')), { recursive: true, force: true });
});

async function lantai(command: typeof runSubmit, ...args: string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const write = (text: string) => (said += text);
  const io = { root: root(), now: NOW, lang: 'zh', stdout: { write }, stderr: { write } };
  const code = await command(args, io as unknown as Parameters<typeof runSubmit>[1]).catch((error: unknown) => {
    said += (error as Error).message;
    return 2;
  });
  return { code, said };
}
const submit = (...args: string[]) => lantai(runSubmit, ...args);

describe('submit', () => {
  it('shows what it will send, sends nothing unasked, and then exactly that on a branch named after the entry', async () => {
    await edit(NEWS, '会议部署', '会议再次部署');
    await edit(POLICY, '做好防汛工作', '切实做好防汛工作');
    await writeFile(path.join(root(), 'notes.txt'), '自己的笔记');
    const before = await git(platform(), 'for-each-ref');
    const shown = await submit(NEWS);
    expect(shown).toMatchObject({
      code: 2,
      said: expect.stringMatching(/将要送审：\n {2}修改　.+[^]*加上 --yes/) as unknown,
    });
    expect(await git(platform(), 'for-each-ref')).toBe(before);

    const { code, said } = await submit(NEWS, '--yes');
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('发起合并请求') as unknown });
    expect(said).toContain('另有 1 项改动这次不送');
    expect(said).toContain('notes.txt');
    const branch = 'portal-2025-03-02-meeting';
    expect(await git(platform(), 'diff', '--name-only', `main..${branch}`)).toBe(NEWS);
    expect(await git(platform(), 'log', '-1', '--format=%an %s', branch)).toMatch(/^乙 修改“/);
    expect(await git(root(), 'status', '--porcelain')).toBe(`M ${POLICY}\n?? notes.txt`);

    // What reviewers ask for goes to the same branch; something else to one of its own.
    await git(root(), 'checkout', '-q', '--', POLICY);
    await edit(NEWS, '会议再次部署', '会议又一次部署');
    expect((await submit('--yes')).said).toContain('接着上次的');
    expect(await git(platform(), 'rev-list', '--count', `main..${branch}`)).toBe('2');
    await edit(DEPT, '检查组', '检查小组');
    expect((await submit('--yes', '--new')).code).toBe(0);
    expect(await git(platform(), 'diff', '--name-only', 'main..dept-2025-03-03-sluice')).toBe(DEPT);
  });

  it('begins anew where the last branch was merged as one commit, and takes along what was committed by hand', async () => {
    await edit(NEWS, '会议部署', '会议再次部署');
    expect((await submit('--yes')).code).toBe(0);
    await edit(NEWS, '会议再次部署', '会议又一次部署');
    expect((await submit('--yes', '--new')).said).toContain('去掉 --new');
    await git(root(), 'checkout', '-q', '--', NEWS);
    const squash = await git(root(), 'commit-tree', '-p', 'origin/main', '-m', '合并', 'HEAD^{tree}');
    await git(root(), 'push', '-q', 'origin', `${squash}:refs/heads/main`);
    await edit(DEPT, '检查组', '检查小组');
    expect((await submit('--yes')).said).toContain('新开');
    expect(await git(platform(), 'diff', '--name-only', 'main..dept-2025-03-03-sluice')).toBe(DEPT);

    await git(root(), 'switch', '-q', '-C', 'main', 'origin/main');
    await edit(POLICY, '做好防汛工作', '切实做好防汛工作');
    await git(root(), 'commit', '-qam', '强调做好防汛工作');
    const { code, said } = await submit('--yes');
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('没有送出的 1 次提交') as unknown });
    expect(await git(platform(), 'log', '-1', '--format=%s', 'main')).toBe('合并');
  });

  it('refuses errors of what is sent, and only of that', async () => {
    await edit(DEPT, '检查组', '### 水闸\n\n检查组');
    await edit(NEWS, '会议部署', '会议再次部署');
    const bad = await submit(DEPT, '--yes');
    expect(bad.code).toBe(1);
    expect(bad.said).toContain(`${DEPT}:`);
    expect(bad.said).toContain('没有送审');
    expect(await git(root(), 'status', '--porcelain')).toBe(`M ${DEPT}\n M ${NEWS}`);
    expect((await submit(NEWS, '--yes')).code).toBe(0);
  });

  it.each([
    ['nothing has changed', async () => undefined, '没有改动'],
    ['there is no remote', () => git(root(), 'remote', 'remove', 'origin'), '没有设置远端'],
    ['Git does not know who it is', () => git(root(), 'config', 'user.name', ''), 'git config --global user.name'],
    ['no branch is checked out', () => git(root(), 'checkout', '-q', '--detach'), 'git switch main'],
    ['a merge is half done', () => git(root(), 'update-ref', 'MERGE_HEAD', 'HEAD'), '合并还没有做完'],
    ['the platform is gone', () => rm(platform(), { recursive: true }), '核对仓库地址'],
  ])('says what to do where %s', async (_, prepare, words) => {
    await prepare();
    const { code, said } = await submit('--yes');
    expect(code).toBe(2);
    expect(said).toContain(words);
  });

  it('says what to do where several entries have changed and none is named', async () => {
    await edit(NEWS, '会议部署', '会议再次部署');
    await edit(DEPT, '检查组', '检查小组');
    const { code, said } = await submit('--yes');
    expect(code).toBe(2);
    expect(said).toContain(DEPT);
    expect(said).toContain('--all');
    expect((await submit(POLICY, '--yes')).said).toContain('没有改动');
  });

  it('never undoes what others have published meanwhile', async () => {
    await git(folder, 'clone', '-q', platform(), 'other');
    const other = path.join(folder, 'other');
    await git(other, 'config', 'user.name', '丙');
    await git(other, 'config', 'user.email', 'c@example.gov.cn');
    await writeFile(path.join(other, NEWS), `${await readFile(path.join(other, NEWS), 'utf8')}\n补充一段。\n`);
    await git(other, 'commit', '-qam', '补充会议报道');
    await git(other, 'push', '-q', 'origin', 'main');
    await edit(NEWS, '会议部署', '会议再次部署');
    const { code, said } = await submit('--yes');
    expect(code).toBe(2);
    expect(said).toContain('别人的新改动');
    expect(said).toContain(NEWS);
    expect(await git(root(), 'branch', '--format=%(refname:short)')).toBe('main');
  });

  it('keeps a commit the platform refuses, and sends it the next time', async () => {
    const gate = path.join(platform(), 'hooks/pre-receive');
    await writeFile(gate, '#!/bin/sh\necho "今天不收" >&2\nexit 1\n');
    await chmod(gate, 0o755);
    await edit(NEWS, '会议部署', '会议再次部署');
    const refused = await submit('--yes');
    expect(refused.code).toBe(2);
    expect(refused.said).toContain('平台不接受这次推送');
    expect(refused.said).toContain('今天不收');
    await rm(gate);
    const { code, said } = await submit('--yes');
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringContaining('上次没有送出的 1 次提交') as unknown,
    });
    expect(await git(platform(), 'diff', '--name-only', 'main..portal-2025-03-02-meeting')).toBe(NEWS);
  });
});

describe('the hooks', () => {
  const commit = (message: string) =>
    git(root(), 'commit', '-qm', message).then(
      () => '',
      (error: unknown) => (error as { stderr: string; stdout: string }).stderr + (error as { stdout: string }).stdout,
    );

  it('check what is staged, not what lies in the folder, and how the message is written', async () => {
    expect((await lantai(runHooks, 'install')).said).toContain('pre-commit');
    await edit(NEWS, '会议部署', '### 部署\n\n会议部署');
    await git(root(), 'add', NEWS);
    await edit(NEWS, '### 部署\n\n会议部署', '会议部署');
    expect(await commit('修改会议报道的小标题')).toContain('markup/heading-jump');
    await git(root(), 'add', NEWS);
    await writeFile(path.join(root(), 'notes.txt'), '笔记');
    await git(root(), 'add', 'notes.txt');
    expect(await commit('更新')).toContain('没有说清做了什么');
    await edit(POLICY, '做好防汛工作', '切实做好防汛工作');
    await git(root(), 'add', POLICY);
    await edit(POLICY, '切实做好', '### 切实\n\n做好');
    expect(await commit('强调做好防汛工作')).toBe('');
    expect(await git(root(), 'show', '--name-only', '--format=%s')).toBe(`强调做好防汛工作\n\n${POLICY}\nnotes.txt`);
  });

  it('leave the hooks of others in place, and give them back', async () => {
    const file = path.join(root(), '.git/hooks/commit-msg');
    const foreign = '#!/bin/sh\necho "别人的钩子" >&2\nexit 7\n';
    await writeFile(file, foreign);
    await chmod(file, 0o755);
    expect((await lantai(runHooks, 'install')).said).toContain('先运行它');
    await lantai(runHooks, 'install');
    await writeFile(path.join(root(), 'notes.txt'), '笔记');
    await git(root(), 'add', 'notes.txt');
    expect(await commit('记下笔记')).toContain('别人的钩子');
    expect((await lantai(runHooks, 'install', '--uninstall')).said).toContain('已恢复');
    expect(await readFile(file, 'utf8')).toBe(foreign);
    expect((await lantai(runHooks, 'install', '--uninstall')).said).toContain('不用卸下');
  });

  it('are not put into a folder that other repositories use', async () => {
    await git(root(), 'config', 'core.hooksPath', path.join(folder, 'shared'));
    const { code, said } = await lantai(runHooks, 'install');
    expect(code).toBe(2);
    expect(said).toContain('core.hooksPath');
  });
});

it('the files of the next commit are those of the index, whatever the folder holds', async () => {
  await git(root(), 'rm', '-q', '--cached', DEPT);
  await edit(NEWS, '会议部署', '会议再次部署');
  await git(root(), 'add', NEWS);
  await rm(path.join(root(), NEWS));
  await writeFile(path.join(root(), 'content/portal/news/2025-03-09-new.md'), '未暂存');
  const staged = await readStaged(root());
  expect(staged?.files.map(({ path: file }) => file)).toEqual([DEPT, NEWS]);
  expect(await staged?.folder.kindOf(DEPT)).toBeNull();
  expect(Buffer.from((await staged?.folder.read(NEWS)) ?? []).toString()).toContain('会议再次部署');
  const names = (await staged?.folder.list('content/portal/news'))?.map(({ name }) => name);
  expect(names).toContain('2025-03-02-meeting.md');
  expect(names).not.toContain('2025-03-09-new.md');
});
