/** `lantai build`, run as its user would, on a small fleet of two sites. */
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { treeDigest } from './support/tree-digest.ts';

const NOW = '2025-03-20 12:00';
const MEETING = 'content/portal/news/2025-03-02-meeting.md';
const SLUICE = 'content/dept/news/2025-03-03-sluice.md';

let fleet: TempFleet;
const build = (...args: string[]) => runInProcess('build', '--root', fleet.root, '--today', NOW, ...args);
const dist = (...parts: string[]) => path.join(fleet.root, 'dist', ...parts);
const page = (...parts: string[]) => readFile(dist(...parts, 'index.html'), 'utf8');

beforeAll(async () => {
  fleet = await tempFleet();
});
afterAll(() => fleet.dispose());

describe('a build', () => {
  it('turns a fleet into one folder a site, with everything a portal consists of', async () => {
    const { code, stdout } = await build();
    expect(stdout).toMatch(/portal\s+已生成/);
    expect(stdout).toMatch(/dept\s+已生成/);
    expect(code).toBe(0);
    const files = await readdir(dist('portal'));
    expect(files).toEqual(
      expect.arrayContaining([
        'index.html',
        '404.html',
        'search',
        'sitemap',
        'feed.xml',
        'feed.json',
        'sitemap-index.xml',
        'robots.txt',
        '_headers',
        '_redirects',
        'nginx.conf',
        'build-manifest.json',
        'pagefind',
        '_astro',
        'news',
        'files',
      ]),
    );
  });

  it('publishes no source, no record and no dot file', async () => {
    const files = Object.keys(await treeDigest(dist('portal')));
    expect(files.filter((file) => /\.(mdx?|ya?ml|ts|astro|map)$|(^|\/)\./.test(file))).toEqual([]);
  });

  it('says where every page came from and what its bytes are', async () => {
    const manifest = JSON.parse(await readFile(dist('portal', 'build-manifest.json'), 'utf8')) as {
      pages: { url: string; source: string; template: string; file: string; sha256: string }[];
    };
    const digests = await treeDigest(dist('portal'));
    expect(manifest.pages.find(({ source }) => source === MEETING)).toMatchObject({
      url: '/news/2025-03-02-meeting/',
      template: 'news',
    });
    for (const { file, sha256 } of manifest.pages) expect(digests[file]).toBe(sha256);
    const pages = Object.keys(digests).filter((file) => file.endsWith('.html'));
    expect(pages.sort()).toEqual(manifest.pages.map(({ file }) => file).sort());
  });

  it('does nothing when nothing changed', async () => {
    const { code, stdout } = await build();
    expect(stdout).toMatch(/portal\s+无变化/);
    expect(stdout).toMatch(/dept\s+无变化/);
    expect(code).toBe(0);
  });

  it('builds again what was altered, removed or added in dist, and says which files', async () => {
    const before = await treeDigest(dist('dept'));
    await appendFile(dist('dept', 'news', 'index.html'), 'hacked');
    await rm(dist('dept', 'index.html'));
    await writeFile(dist('dept', 'shell.php'), '');
    const { code, stdout } = await build();
    expect(stdout).toMatch(/portal\s+无变化/);
    expect(stdout).toMatch(/dept\s+已生成/);
    expect(stdout).toContain(
      'dist/dept/ 与上次生成的不一致：被改动 1 个文件（news/index.html），缺少 1 个文件（index.html），多出 1 个文件（shell.php）',
    );
    expect(code).toBe(0);
    expect(await treeDigest(dist('dept'))).toEqual(before);
    expect((await build()).stdout).toMatch(/dept\s+无变化/);
  });

  it('builds only the site whose content changed', async () => {
    await fleet.edit(MEETING, '。', '。 ');
    const { stdout } = await build();
    expect(stdout).toMatch(/portal\s+已生成/);
    expect(stdout).toMatch(/dept\s+无变化/);
  });

  it('builds a site again when what it shows of another one changes', async () => {
    await fleet.edit(SLUICE, '。', '。 ');
    const { stdout } = await build();
    expect(stdout).toMatch(/portal\s+已生成/);
    expect(stdout).toMatch(/dept\s+已生成/);
  });

  it('gives the same bytes again, from another folder as from this one', async () => {
    const first = await treeDigest(dist());
    expect((await build('--full')).code).toBe(0);
    expect(await treeDigest(dist())).toEqual(first);
    const elsewhere = await mkdtemp(path.join(tmpdir(), 'lantai-elsewhere-'));
    try {
      await rm(elsewhere, { recursive: true });
      await rename(fleet.root, elsewhere);
      const moved = await runInProcess('build', '--full', '--root', elsewhere, '--today', '2025-03-20 13:00');
      expect(moved.code).toBe(0);
      expect(await treeDigest(path.join(elsewhere, 'dist'))).toEqual(first);
    } finally {
      await rename(elsewhere, fleet.root);
    }
  });
});

describe('time', () => {
  const SCHEDULED = 'content/portal/news/2025-04-01-opening.md';
  beforeAll(async () => {
    const text = await fleet.read(MEETING);
    const scheduled = text
      .replace(/^id: .*$/m, 'id: portal-20250401-01')
      .replace(/^title: .*$/m, 'title: 新馆定时开放')
      .replace(/^publishedAt: .*$/m, "publishedAt: '2025-04-01 09:00'\nexpiresAt: '2025-04-10 18:00'")
      .replace(/^cover:\n(?: .*\n)+/m, '')
      .replace(/!\[.*\n?/g, '');
    await fleet.write(SCHEDULED, scheduled);
  });
  afterAll(() => fleet.remove(SCHEDULED));

  const at = async (now: string) => {
    const { code } = await runInProcess('build', '--root', fleet.root, '--site', 'portal', '--today', now);
    expect(code).toBe(0);
    const shown = existsSync(dist('portal', 'news/2025-04-01-opening/index.html'));
    const inList = (await page('portal', 'news')).includes('新馆定时开放');
    const inFeed = (await readFile(dist('portal', 'feed.xml'), 'utf8')).includes('新馆定时开放');
    return [shown, inList, inFeed];
  };

  it('brings an entry on line at its minute, in page, list and feed alike', async () => {
    expect(await at('2025-04-01 08:59')).toEqual([false, false, false]);
    expect(await at('2025-04-01 09:00')).toEqual([true, true, true]);
  });
  it('takes it off at the minute it expires', async () => {
    expect(await at('2025-04-10 17:59')).toEqual([true, true, true]);
    expect(await at('2025-04-10 18:00')).toEqual([false, false, false]);
  });
  it('is reported in the summary', async () => {
    const { stdout } = await build('--site', 'portal', '--full');
    expect(stdout).toContain('未到发布时间 1');
  });
});

describe('bad input', () => {
  let before: Record<string, string>;
  let broken: TempFleet;

  beforeAll(async () => {
    expect((await build('--full')).code).toBe(0);
    before = await treeDigest(dist('portal'));
    broken = fleet;
  });

  /** One mistake each, all present at once: file → text, and the rule that has to name it. */
  const front = (more: string) =>
    `---\nid: portal-20250310-01\ntitle: 标题\npublishedAt: '2025-03-10 09:00'\nsource: { name: 办公室, kind: 自编信息 }\nprovider: 办公室\npublisher: 办公室\neditor: 甲\ntags: [词]\nsubtype: 会议\n${more}---\n`;
  const BAD: Record<string, { text: string | Uint8Array; finding: string }> = {
    'content/portal/news/2025-03-10-missing.md': {
      text: '---\ntitle: 只有标题\n---\n正文\n',
      finding: '2025-03-10-missing.md:2:1  错误  metadata/field-missing',
    },
    'content/portal/news/2025-03-10-misspelt.md': {
      text: front('titel: 写错了\n'),
      finding: '2025-03-10-misspelt.md:11:1  错误  metadata/key-unknown',
    },
    'content/portal/news/2025-03-10-enum.md': {
      text: front('').replace('会议', '开会'),
      finding: '2025-03-10-enum.md:10:10  错误  metadata/value-enum',
    },
    'content/portal/news/2025-03-10-date.md': {
      text: front('').replace("'2025-03-10 09:00'", '2025-13-45 09:00'),
      finding: '2025-03-10-date.md:4:14  错误  metadata/time-impossible',
    },
    'content/portal/news/2025-03-10-ambiguous.md': {
      text: front('').replace("'2025-03-10 09:00'", '2025/3/10 9:00'),
      finding: '2025-03-10-ambiguous.md:4:14  错误  metadata/',
    },
    'content/portal/news/2025-03-10-twice.md': {
      text: front('editor: 乙\n'),
      finding: '2025-03-10-twice.md:11:1  错误  metadata/key-duplicate',
    },
    'content/portal/news/2025-03-10-tab.md': {
      text: front('maps:\n\t- a\n'),
      finding: '2025-03-10-tab.md:12:1  错误  metadata/yaml-tab',
    },
    'content/portal/news/2025-03-10-bomb.md': {
      text: front('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'),
      finding: '2025-03-10-bomb.md:12:8  错误  metadata/yaml-alias',
    },
    'content/portal/news/2025-03-10-gbk.md': {
      text: Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xb1, 0xea, 0xcc, 0xe2]), Buffer.from('\n---\n')]),
      finding: '2025-03-10-gbk.md:2:8  错误  metadata/encoding',
    },
    'content/portal/news/2025-03-10-empty.md': {
      text: '',
      finding: '2025-03-10-empty.md:1:1  错误  metadata/file-empty',
    },
    'content/portal/nowhere/2025-03-10-a.md': {
      text: front(''),
      finding: 'content/portal/nowhere/2025-03-10-a.md:1:1  错误  metadata/column-undeclared',
    },
    'content/nobody/news/2025-03-10-a.md': {
      text: front(''),
      finding: 'content/nobody/news/2025-03-10-a.md:1:1  错误  metadata/site-unknown',
    },
    'content/portal/news/2025-03-10-attach.md': {
      text: front('attachments: [{ title: 表, file: gone.pdf }]\n'),
      finding: '2025-03-10-attach.md:11:33  错误  metadata/file-missing',
    },
    'content/portal/news/2025-03-10-script.md': {
      text: `${front('')}\n前文 <script>alert(1)</script>\n`,
      finding: '2025-03-10-script.md:13:4  错误  markup/',
    },
    'content/portal/news/2025-03-10-onerror.md': {
      text: `${front('')}\n<img src="x" onerror="alert(1)">\n`,
      finding: '2025-03-10-onerror.md:13:14  错误  markup/',
    },
    'content/portal/news/2025-03-10-href.md': {
      text: `${front('')}\n[看这里](javascript:alert(1))\n`,
      finding: '2025-03-10-href.md:13:',
    },
    'content/portal/news/2025-03-10-spam.md': {
      text: `${front('')}\n正文[​](https://spam.example.com/)\n`,
      finding: '2025-03-10-spam.md:13:',
    },
    'content/portal/news/2025-03-10-import.mdx': {
      text: `${front('')}\nimport fs from 'node:fs'\n\n{fs.readFileSync('/etc/passwd')}\n`,
      finding: '2025-03-10-import.mdx:13:1  错误  markup/',
    },
    'content/portal/news/2025-03-10 space.md': {
      text: front(''),
      finding: '2025-03-10 space.md:1:1  错误  metadata/file-name',
    },
    'content/portal/news/2025-03-10-会议.md': {
      text: front(''),
      finding: '2025-03-10-会议.md:1:1  错误  metadata/file-name',
    },
    'content/portal/news/2025-03-10-\u0007bell.md': { text: front(''), finding: 'metadata/file-name' },
  };

  it('is all reported in one run, each at its place; the site stays as it was and the other one builds', async () => {
    for (const [file, { text }] of Object.entries(BAD)) await broken.write(file, text);
    await broken.write('content/portal/news/2025-03-02-corrupt.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
    const huge = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    await broken.write('content/portal/news/2025-03-02-huge.png', huge);
    await broken.write(
      'content/portal/news/2025-03-11-pictures.md',
      `${front('').replace('20250310-01', '20250311-01').replace('2025-03-10', '2025-03-11')}\n![坏图](./2025-03-02-corrupt.jpg)\n\n![巨图](./2025-03-02-huge.png)\n`,
    );
    await symlink('/etc/hostname', path.join(broken.root, 'content/portal/news/2025-03-10-link.md'));
    await broken.edit(SLUICE, '。', '。。');

    const { code, stdout, stderr } = await build();
    expect(code).toBe(1);
    expect(
      Object.values(BAD)
        .map(({ finding }) => finding)
        .filter((finding) => !stdout.includes(finding)),
    ).toEqual([]);
    expect(stdout).toContain('2025-03-02-corrupt.jpg');
    expect(stdout).toContain('2025-03-02-huge.png');
    expect(stdout).toContain('2025-03-10-link.md:1:1  错误  metadata/file-not-regular');
    expect(stdout).toMatch(/metadata\/id-duplicate/);
    expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+|Error:|\u0007/);
    expect(stdout).toMatch(/portal\s+未生成/);
    expect(stdout).toMatch(/dept\s+已生成/);
    expect(await treeDigest(dist('portal'))).toEqual(before);
    expect(await readdir(dist())).toEqual(['dept', 'portal']);
  });

  it('in the registry stops everything, with its place', async () => {
    await broken.edit('sites/fleet.yaml', 'sites:', 'sitez:');
    const { code, stdout } = await build();
    expect(code).toBe(1);
    expect(stdout).toMatch(/sites\/fleet\.yaml:\d+:\d+ {2}错误 {2}metadata\/key-unknown/);
    expect(await treeDigest(dist('portal'))).toEqual(before);
  });
});

describe('a wrong command line', () => {
  it.each([
    [['build', '--sites', 'x'], '--sites'],
    [['build', '--memory', 'viel'], '--memory'],
    [['fly'], '没有“fly”这个命令'],
    [['build', '--today', '2025-13-45'], '--today'],
  ])('%j is reported in Chinese with exit code 2', async (args, words) => {
    const { code, stderr } = await runInProcess(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
