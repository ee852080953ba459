/** `lantai review` in a real Git repository, and its page in a real browser. */
import { execFile } from 'node:child_process';
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../scripts/browser/launch.ts';
import { examinePage } from '../scripts/checks/a11y/examine-page.ts';
import { validateHtml } from '../scripts/checks/html/validate-page.ts';
import { runLantai } from './support/run-lantai.ts';
import { readSignoffs } from '../scripts/review/gather/signoffs.ts';
import { ENTRY, SignoffRepository } from './support/signoff-repository.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const NOW = '2025-06-01 12:00';
const NEWS = 'content/portal/news/2025-03-02-meeting.md';
const POLICY = 'content/portal/files/2025-03-01-measures.md';
const LIST = 'content/portal/files/2025-03-01-list.csv';
const DEPT = 'content/dept/news/2025-03-03-sluice.md';
const RENAMED = 'content/dept/news/2025-03-03-lock.md';
const DRAFT = 'content/portal/news/2025-06-05-plan.md';

const run = promisify(execFile);
const git = (root: string, ...args: string[]) =>
  run('git', ['-C', root, '-c', 'user.name=王若琳', '-c', 'user.email=a@example.gov.cn', ...args], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });

let fleet: TempFleet;
let html: string;
let said: string;
const review = (...args: string[]) => runLantai('review', '--root', fleet.root, '--today', NOW, ...args);
const file = () => path.join(fleet.root, 'review.html');

/** One change with everything in it, reviewed once with screenshots. */
beforeAll(async () => {
  fleet = await tempFleet();
  const commit = async (message: string) => {
    await git(fleet.root, 'add', '-A');
    await git(fleet.root, 'commit', '-qm', message);
  };
  await git(fleet.root, 'init', '-q', '-b', 'main');
  await commit('Base');
  await git(fleet.root, 'checkout', '-q', '-b', 'draft');
  await fleet.edit(NEWS, '会议部署', '会议研究部署');
  const news = await fleet.read(NEWS);
  await fleet.write(
    DRAFT,
    news
      .replace(/^id: .*$/m, 'id: portal-20250605-1')
      .replace(/^title: .*$/m, "title: '六月防汛安排 <script>alert(1)</script>'")
      .replace(/^publishedAt: .*$/m, "publishedAt: '2025-06-05 09:00'"),
  );
  await fleet.write(LIST, (await fleet.read(LIST)).replace(/\n*$/, '\n丙,3\n'));
  await rename(path.join(fleet.root, DEPT), path.join(fleet.root, RENAMED));
  await fleet.edit('sites/dept/site.yaml', '0000-8000002', '0000-8000003');
  await fleet.write('src/local.css', 'p {}\n');
  await commit('Change');
  const outcome = await review('--base', 'main', '--out', file());
  if (outcome.code !== 0) throw new Error(outcome.stderr);
  said = outcome.stdout;
  html = await readFile(file(), 'utf8');
});
afterAll(() => fleet.dispose());

/** The part of the page about one entry. */
const partOf = (words: string) => html.split('<section class="change">').find((part) => part.includes(words)) ?? '';

describe('the page for reviewers', () => {
  it('is written where it was asked for, with a line of what changed', () => {
    expect(said).toMatch(
      /已写入 .*review\.html。改动：信息 4 条，登记 1 份，程序文件 1 个，因此变化的网页和文件 \d+ 个。/,
    );
    expect(html).toContain('王若琳');
  });

  it('marks the characters that came, in the text as visitors read it', () => {
    const part = partOf(NEWS);
    expect(part).toContain('<ins><span class="spoken">［新增：</span>研究<span class="spoken">］</span></ins>部署');
    expect(part).toMatch(/栏目列表“[^”]*”[\s\S]*有变化/);
  });

  it('shows an entry before its time as it will be, as text whatever it contains', () => {
    const part = partOf(DRAFT);
    expect(part).toContain('定于 2025-06-05 09:00 发布');
    expect(part).toContain('全文都是新的');
    expect(html).not.toContain('<script');
  });

  it('knows a renamed file by its id, and an entry by its changed attachment', () => {
    expect(partOf(RENAMED)).toContain('kind--renamed');
    expect(partOf(RENAMED)).toContain(DEPT);
    expect(partOf(POLICY)).toContain('2025-03-01-list.csv');
    expect(partOf(POLICY)).toContain('换了内容');
  });

  it('names a changed field of a site, the pages it is on, and the files of the program', () => {
    expect(partOf('sites/dept/site.yaml')).toMatch(/联系方式 › 电话/);
    expect(html).toContain('页眉、导航或者页脚有变化');
    expect(partOf('src/local.css')).toContain('程序和规则');
  });

  it('has pictures of the pages on a desktop and on a phone, before and after', () => {
    for (const words of ['原来的网页在电脑上', '现在的网页在电脑上', '原来的网页在手机上', '现在的网页在手机上'])
      expect(partOf(NEWS)).toContain(`alt="${words}的样子"`);
  });

  it('is valid and accessible, open and closed, on every screen, and loads nothing', async () => {
    expect(await validateHtml(html)).toEqual([]);
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext();
      const asked: string[] = [];
      const refused: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      context.on('console', (message) => refused.push(message.text()));
      const opened = path.join(fleet.root, 'opened.html');
      await fleet.write('opened.html', html.replaceAll('<details', '<details open'));
      for (const each of [file(), opened])
        expect(await examinePage(context, `file://${each}`)).toEqual({ violations: [], overflows: [] });
      expect(asked.filter((url) => !/^(?:file:.*\/(?:review|opened)\.html$|data:)/.test(url))).toEqual([]);
      expect(refused).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe('a review without a browser', () => {
  it('is the same bytes in a detached checkout that no branch names', async () => {
    const [one, other] = [path.join(fleet.root, 'one.md'), path.join(fleet.root, 'other.md')];
    expect((await review('--base', 'main', '--format', 'md', '--out', one)).code).toBe(0);
    await git(fleet.root, 'checkout', '-q', '--detach');
    expect((await review('--base', 'main', '--format', 'md', '--out', other)).code).toBe(0);
    const text = await readFile(one, 'utf8');
    expect(await readFile(other, 'utf8')).toBe(text);
    expect(text).toContain('会议<ins>研究</ins>部署');
  });

  it.each([
    [['--base=--output=x'], 'Git 里没有“--output=x”这个提交'],
    [[], '请写明和哪里相比'],
    [['--base', 'main', '--format', 'pdf'], '没有“pdf”这种形式'],
  ])('explains a wrong command line: %o', async (args, words) => {
    const { code, stderr } = await review(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('who has approved a change', () => {
  let repository: SignoffRepository;
  beforeAll(async () => {
    repository = await SignoffRepository.create();
  });
  afterAll(() => repository.dispose());
  const state = async () => (await readSignoffs(repository.root, 'start', '2026-03-03 18:00')).states.get(ENTRY);
  const edit = async (time: string, from: string, to: string) =>
    repository.commit('林编', time, { [ENTRY]: (await repository.read(ENTRY)).replace(from, to) });

  it('is read from the ledger, with who is missing and why an approval no longer counts', async () => {
    await edit('2026-03-01 10:00', '三座水闸', '四座水闸');
    expect(await state()).toMatchObject({ covered: false, authors: ['林编'], given: [], missing: ['审核', '签发'] });
    const signed = await repository.sign('陈审', '2026-03-01 10:20', 'approve', ENTRY);
    expect(signed, signed.text).toMatchObject({ code: 0 });
    expect(await state()).toMatchObject({
      missing: ['签发'],
      given: [{ role: '审核', person: '陈审', at: '2026-03-01 10:20', decision: '同意' }],
    });
    await edit('2026-03-01 11:00', '四座水闸', '五座水闸');
    const voided = await state();
    expect(voided).toMatchObject({ given: [], missing: ['审核', '签发'] });
    expect(voided?.reasons.join()).toContain('“陈审”2026-03-01 10:20 以“审核”身份同意之后内容又有改动');
  });

  it('is unknown where the history is not whole, and the review says so', async () => {
    const shallow = path.join(fleet.root, 'shallow');
    await run('git', ['clone', '-q', '--depth', '1', `file://${repository.root}`, shallow]);
    const { problem, states } = await readSignoffs(shallow, 'HEAD', '2026-03-03 18:00');
    expect(states.size).toBe(0);
    expect(problem).toMatch(/浅克隆|unshallow|历史/);
  });
});
