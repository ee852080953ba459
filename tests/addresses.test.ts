/** Published addresses checked against a list and a real Git history. */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { joinedList, publishedAddresses, readAddressList } from '../scripts/addresses/address-list.ts';
import type { Finding } from '../scripts/checks/check.ts';
import { rules as addressRules } from '../scripts/checks/addresses/rules.ts';
import { checkSources } from '../scripts/checks/run.ts';
import { folderOnDisk } from '../scripts/lib/fleet-folder.ts';
import { loadFleet } from '../scripts/lib/load-fleet.ts';
import { newsText } from './support/browser-entry.ts';
import { runInProcess } from './support/run-in-process.ts';
import { PROJECT } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const NOW = '2025-06-01 12:00';
const LIST = 'sites/portal/published-urls.txt';
const NEWS = 'content/portal/news/2025-03-02-meeting.md';
const MOVED = 'content/portal/news/2025-03-02-gathering.md';
const NEWS_URL = '/news/2025-03-02-meeting/';
const run = promisify(execFile);

interface Repository extends TempFleet {
  git(...args: string[]): Promise<string>;
  commit(day: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  /** Findings about addresses as `rule:line`. */
  findings(root?: string): Promise<readonly Finding[]>;
}

const open: TempFleet[] = [];
const seen = new Set<string>();
afterEach(async () => {
  for (const fleet of open.splice(0)) await fleet.dispose();
});

/** The minimal fleet in a repository of its own, with the list of the portal committed in March. */
async function repository({ list = true, git: inGit = true } = {}): Promise<Repository> {
  const fleet = await tempFleet();
  open.push(fleet);
  const git = async (...args: string[]) => (await run('git', ['-C', fleet.root, ...args], { env: GIT_ENV })).stdout;
  const repo: Repository = {
    ...fleet,
    git,
    async commit(day) {
      await git('add', '-A');
      const dates = { GIT_AUTHOR_DATE: `${day}T10:00:00+08:00`, GIT_COMMITTER_DATE: `${day}T10:00:00+08:00` };
      await run('git', ['-C', fleet.root, 'commit', '-qm', 'Change', '--allow-empty'], {
        env: { ...GIT_ENV, ...dates },
      });
    },
    async move(from, to) {
      await fleet.write(to, await fleet.read(from));
      await fleet.remove(from);
    },
    async findings(root = fleet.root) {
      const all = await checkSources(await loadFleet(root, NOW), ['portal', 'dept']);
      const own = all.filter(({ rule }) => rule.startsWith('addresses/'));
      for (const { rule, message, fix } of own) {
        seen.add(rule.slice('addresses/'.length));
        expect(`${message}${fix}`).not.toMatch(/\[\[|\]\]|\{[a-zA-Z]+\}|undefined/);
      }
      return own;
    },
  };
  if (inGit) {
    await git('init', '-q', '-b', 'main');
    await git('config', 'user.name', 'A');
    await git('config', 'user.email', 'a@example.gov.cn');
  }
  if (list)
    for (const site of ['portal', 'dept']) {
      const { library } = await loadFleet(fleet.root, NOW);
      if (!library) throw new Error('The fleet cannot be read');
      await fleet.write(`sites/${site}/published-urls.txt`, joinedList([], publishedAddresses(library, site)));
    }
  if (inGit) await repo.commit('2025-03-20');
  return repo;
}
const GIT_ENV = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

const lineOf = async (repo: Repository, url: string) =>
  ((await readAddressList(folderOnDisk(repo.root), 'portal')) ?? []).find(({ value }) => value === url)?.line;
const reported = (findings: readonly Finding[]) =>
  findings.map(({ rule, file, line }) => `${rule.replace('addresses/', '')} ${file}:${line}`);

describe('a site whose addresses all answer', () => {
  it('has no findings', async () => {
    expect(await (await repository()).findings()).toEqual([]);
  });
  it('is asked to write its list where it has none, with the command for it', async () => {
    const repo = await repository({ list: false });
    const [finding] = await repo.findings();
    expect(reported(await repo.findings())).toEqual(
      ['list-missing sites/portal/published-urls.txt:1', 'list-missing sites/dept/published-urls.txt:1'].sort(),
    );
    expect(finding?.fix).toContain('npm run lantai -- urls --update --site');
    const { code, stdout } = await runInProcess('urls', '--update', '--root', repo.root, '--today', NOW);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`${LIST}：新增 `)]);
    expect(await repo.read(LIST)).toContain(`\n${NEWS_URL}\n`);
    expect(await repo.read(LIST)).not.toMatch(/search|404|sitemap/);
    expect(await repo.findings()).toEqual([]);
  });
  it('keeps removed addresses in its list when it is rewritten', async () => {
    const repo = await repository();
    await repo.remove(NEWS);
    await runInProcess('urls', '--update', '--root', repo.root, '--today', NOW);
    expect(await repo.read(LIST)).toContain(`\n${NEWS_URL}\n`);
    expect(reported(await repo.findings())).toEqual([`deleted ${LIST}:${await lineOf(repo, NEWS_URL)}`]);
  });
  it('merges lists of two branches without a conflict', async () => {
    const repo = await repository();
    await run('cp', [path.join(PROJECT, '.gitattributes'), repo.root]);
    await repo.commit('2025-03-21');
    await repo.git('checkout', '-qb', 'other');
    await repo.write(LIST, `${await repo.read(LIST)}/z-other/\n`);
    await repo.commit('2025-03-22');
    await repo.git('checkout', '-q', 'main');
    await repo.write(LIST, `${await repo.read(LIST)}/z-own/\n`);
    await repo.commit('2025-03-22');
    await repo.git('merge', '-q', 'other');
    expect(await repo.read(LIST)).toMatch(/\/z-own\/\n\/z-other\/\n$/);
  });
});

describe('an entry that moved', () => {
  it.each([true, false])('is reported at its line with the alias to add; committed: %s', async (committed) => {
    const repo = await repository();
    await repo.move(NEWS, MOVED);
    if (committed) await repo.commit('2025-03-25');
    const findings = await repo.findings();
    expect(reported(findings)).toEqual([`moved ${LIST}:${await lineOf(repo, NEWS_URL)}`]);
    expect(findings[0]?.fix).toContain(`在 ${MOVED} 的字段区加上：aliases: ['${NEWS_URL}']`);
    await repo.edit(MOVED, '\nsubtype:', `\naliases: ['${NEWS_URL}']\nsubtype:`);
    expect(await repo.findings()).toEqual([]);
  });
  it('is followed by its id, however much of its text was rewritten', async () => {
    const repo = await repository();
    const matter = (await repo.read(NEWS)).split('\n---\n')[0] ?? '';
    await repo.remove(NEWS);
    await repo.write(
      'content/portal/news/2025-03-02-other.md',
      `${matter.replace(/title: .*/, 'title: 另一个标题')}\n---\n\n${'全新的正文。'.repeat(80)}\n`,
    );
    await repo.commit('2025-03-25');
    expect((await repo.findings())[0]?.fix).toContain('2025-03-02-other.md');
  });
});

describe('an entry that is gone', () => {
  it('is reported until it is withdrawn', async () => {
    const repo = await repository();
    const text = await repo.read(NEWS);
    await repo.remove(NEWS);
    await repo.commit('2025-03-25');
    const findings = await repo.findings();
    expect(reported(findings)).toEqual([`deleted ${LIST}:${await lineOf(repo, NEWS_URL)}`]);
    expect(findings[0]?.fix).toContain(`恢复 ${NEWS}`);
    const record = "state: 已撤回\nwithdrawnAt: '2025-03-25 10:00'\nwithdrawnReason: 会议改期\nsubtype:";
    await repo.write(NEWS, text.replace('subtype:', record));
    expect(await repo.findings()).toEqual([]);
  });
  it('is reported if it became a draft', async () => {
    const repo = await repository();
    await repo.edit(NEWS, '\nsubtype:', '\nstate: 草稿\nsubtype:');
    const findings = await repo.findings();
    expect(reported(findings)).toEqual([`hidden ${LIST}:${await lineOf(repo, NEWS_URL)}`]);
    expect(findings[0]?.message).toContain(NEWS);
  });
  it('is fine where its time was over', async () => {
    const repo = await repository();
    await repo.edit(NEWS, '\nsubtype:', "\nexpiresAt: '2025-06-01 12:00'\nsubtype:");
    expect(await repo.findings()).toEqual([]);
  });
  it('is reported elsewhere when it is invalid', async () => {
    const repo = await repository();
    await repo.edit(NEWS, 'subtype: 要闻', 'subtype: 什么');
    expect(await repo.findings()).toEqual([]);
  });
});

describe('what was published after the list was written', () => {
  const LATER = 'content/portal/news/2025-03-24-later.md';
  const later = (more: object) =>
    newsText({ id: 'portal-20250324-41', title: '后来的新闻', publishedAt: '2025-03-24 09:30', ...more }, '正文。');

  it('is found in the history', async () => {
    const repo = await repository();
    await repo.write(LATER, later({}));
    await repo.commit('2025-03-24');
    await repo.remove(LATER);
    await repo.commit('2025-03-26');
    const before = (await lineOf(repo, NEWS_URL)) ?? 0;
    expect(reported(await repo.findings())).toEqual([`deleted ${LIST}:${before}`]);
  });
  it.each([
    ['a draft', { state: '草稿' }],
    ['what was not yet due', { publishedAt: '2025-03-24 09:30', expiresAt: '2025-03-25 09:30' }],
  ])('may be deleted where it was %s', async (_, more) => {
    const repo = await repository();
    await repo.write(LATER, later(more));
    await repo.commit('2025-03-24');
    await repo.remove(LATER);
    await repo.commit('2025-03-26');
    expect(await repo.findings()).toEqual([]);
  });
  it('may be deleted before its time has come', async () => {
    const repo = await repository();
    await repo.write(LATER, later({}));
    await repo.commit('2025-03-22');
    await repo.remove(LATER);
    await repo.commit('2025-03-23');
    expect(await repo.findings()).toEqual([]);
  });
});

describe('a column that moved', () => {
  it('is reported once, with the column its entries are in now', async () => {
    const repo = await repository();
    await repo.git('mv', 'content/portal/news', 'content/portal/stories');
    await repo.edit('sites/portal/site.yaml', '  - id: news\n', '  - id: stories\n');
    await repo.commit('2025-03-25');
    const findings = await repo.findings();
    expect(reported(findings)).toEqual([`column-lost ${LIST}:${await lineOf(repo, '/news/')}`]);
    expect(findings[0]?.message).toContain('连同它下面的 1 个网址');
    expect(findings[0]?.fix).toContain("sites/portal/site.yaml 的栏目“stories”中加上 aliases: ['/news/']");
    await repo.edit('sites/portal/site.yaml', '  - id: stories\n', '  - id: stories\n    aliases: [/news/]\n');
    expect(await repo.findings()).toEqual([]);
  });
});

describe('a list without its history', () => {
  it('reports a shallow clone, and still checks the list', async () => {
    const repo = await repository();
    await repo.remove(NEWS);
    await repo.commit('2025-03-25');
    const clone = `${repo.root}-clone`;
    await run('git', ['clone', '-q', '--depth', '1', `file://${repo.root}`, clone], { env: GIT_ENV });
    try {
      const findings = await repo.findings(clone);
      expect(reported(findings).sort()).toEqual(
        [
          'history-shallow sites/dept/published-urls.txt:1',
          `history-shallow ${LIST}:1`,
          `lost ${LIST}:${await lineOf(repo, NEWS_URL)}`,
        ].sort(),
      );
      expect(findings.find(({ rule }) => rule.endsWith('shallow'))?.severity).toBe('info');
    } finally {
      await rm(clone, { recursive: true, force: true });
    }
  });
  it('is checked alone where the fleet is not kept in Git', async () => {
    const repo = await repository({ git: false });
    expect(await repo.findings()).toEqual([]);
    await repo.remove(NEWS);
    expect(reported(await repo.findings())).toEqual([`lost ${LIST}:${await lineOf(repo, NEWS_URL)}`]);
  });
  it('contains only addresses', async () => {
    const repo = await repository();
    await repo.write(LIST, `https://www.test.gov.cn/\n${await repo.read(LIST)}`);
    expect(reported(await repo.findings())).toEqual([`list-line ${LIST}:1`]);
  });
});

describe('a site that closes', () => {
  const DEPT = 'sites/dept/site.yaml';
  it('leads every address to a new one', async () => {
    const repo = await repository();
    await repo.edit(DEPT, 'status: live', 'status: closed');
    const listed = (await readAddressList(folderOnDisk(repo.root), 'dept')) ?? [];
    const open = listed
      .filter(({ value }) => value !== '/')
      .map(({ line }) => `unmapped sites/dept/published-urls.txt:${line}`);
    expect(open.length).toBeGreaterThan(1);
    expect(reported(await repo.findings())).toEqual(open);
    const tops = [...new Set(listed.map(({ value }) => value.split('/')[1] ?? ''))].filter((top) => top !== '');
    const moved = tops.map((top) => `  - { from: /${top}/, to: https://www.test.gov.cn/water/${top}/ }`).join('\n');
    await repo.edit(DEPT, 'status: closed', `status: closed\nmoved:\n${moved}`);
    expect(await repo.findings()).toEqual([]);
  });
  it('is not checked while it is temporarily offline', async () => {
    const repo = await repository();
    await repo.edit(DEPT, 'status: live', 'status: temporarilyOffline');
    expect(await repo.findings()).toEqual([]);
  });
});

afterAll(() => {
  expect([...seen].sort()).toEqual(Object.keys(addressRules).sort());
});
