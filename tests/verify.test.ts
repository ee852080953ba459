/** Digests of published files, tampering that is found on the disk and on the network, and backups that are restored. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDigests } from '../scripts/build/digest-list.ts';
import { runInProcess } from './support/run-in-process.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<p>首页</p>',
  'news/a/index.html': '<p>要闻</p>',
  'attachments/表 1.csv': '甲,1\n',
  '404.html': '<p>没有</p>',
  'nginx.conf': 'return 404;',
  'build-manifest.json': '{}',
};
let folder: string;
let site: string;
let list: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lantai-verify-'));
  list = path.join(folder, 'kept.txt');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function release(algorithm: 'sm3' | 'sha256' = 'sm3'): Promise<void> {
  site = await mkdtemp(path.join(folder, 'site-'));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(site, file)), { recursive: true });
    await writeFile(path.join(site, file), text);
  }
  await writeFile(list, await writeDigests(site, algorithm));
}

describe('the digests of a folder', () => {
  it('name every file, in SM3 or in SHA-256, in the form of coreutils', async () => {
    await release();
    const text = await readFile(path.join(site, 'digests.txt'), 'utf8');
    const sm3 = createHash('sm3').update('<p>首页</p>').digest('hex');
    expect(text.trimEnd().split('\n')).toHaveLength(Object.keys(FILES).length);
    expect(text).toContain(`SM3 (index.html) = ${sm3}\n`);
    await release('sha256');
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'digests.txt'], { cwd: site });
  });

  it('are met by the folder they were written for', async () => {
    await release();
    const { code, stdout } = await runInProcess('verify', site);
    expect([code, stdout]).toEqual([0, '全部一致：6 个文件，SM3。\n']);
  });

  it('find what was changed, taken away and added', async () => {
    await release();
    await writeFile(path.join(site, 'index.html'), '<p>首页</p><script></script>');
    await rm(path.join(site, '404.html'));
    await writeFile(path.join(site, 'news/shell.php'), '');
    const { code, stdout } = await runInProcess('verify', site);
    expect(code).toBe(1);
    expect(stdout).toBe(
      '改动：index.html\n缺少：404.html\n多出：news/shell.php\n有 3 处不同（核对 6 个文件，SM3）。\n',
    );
  });

  it('are compared with the list kept elsewhere, where the one in the folder was changed too', async () => {
    await release();
    await writeFile(path.join(site, 'index.html'), '<p>改</p>');
    await writeDigests(site, 'sm3');
    expect((await runInProcess('verify', site)).code).toBe(0);
    const { code, stdout } = await runInProcess('verify', site, '--digests', list);
    expect([code, stdout.split('\n')[0]]).toEqual([1, '改动：index.html']);
  });

  it('are asked for by name where there are none, or none that can be read', async () => {
    await release();
    await rm(path.join(site, 'digests.txt'));
    const none = await runInProcess('verify', site);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('没有校验清单')]);
    await writeFile(path.join(site, 'digests.txt'), 'SM3 (index.html) = 12\n');
    const broken = await runInProcess('verify', site);
    expect([broken.code, broken.stderr]).toEqual([2, expect.stringContaining('不是校验清单')]);
  });
});

describe('a site on the network', () => {
  let server: Server;
  const answers = new Map<string, string>();
  beforeAll(async () => {
    server = createServer((request, response) => {
      const body = answers.get(decodeURIComponent(request.url ?? ''));
      response.writeHead(body === undefined ? 404 : 200).end(body ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  it('answers with the files of its release, and hides those of its operator', async () => {
    await release();
    for (const [url, file] of [
      ['/', 'index.html'],
      ['/news/a/', 'news/a/index.html'],
      ['/attachments/表 1.csv', 'attachments/表 1.csv'],
    ] as const)
      answers.set(url, FILES[file] ?? '');
    const { code, stdout } = await runInProcess('verify', origin(), '--digests', list);
    expect([code, stdout]).toEqual([0, '全部一致：3 个文件，SM3。\n']);
  });

  it('is found to have an injected page, a lost one, and a file of the operator that visitors can read', async () => {
    answers.set('/', '<p>首页</p><a href="http://bet.example">x</a>');
    answers.delete('/news/a/');
    answers.set('/build-manifest.json', '{}');
    const { code, stdout } = await runInProcess('verify', origin(), '--digests', list);
    expect(code).toBe(1);
    expect(stdout).toContain('改动：index.html\n打不开：news/a/index.html\n访客能打开：build-manifest.json\n');
  });

  it('is not judged without a list of its release, or where it cannot be reached', async () => {
    expect((await runInProcess('verify', origin())).stderr).toContain('--digests');
    const gone = await runInProcess('verify', 'http://127.0.0.1:9/', '--digests', list);
    expect([gone.code, gone.stderr]).toEqual([2, expect.stringContaining('连不上')]);
  });
});

describe('a backup', () => {
  let fleet: TempFleet;
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
  beforeAll(async () => {
    fleet = await tempFleet();
    await fleet.write('dist/portal/index.html', '<p>首页</p>');
    await fleet.write('dist/portal.new/index.html', '');
    git('-C', fleet.root, 'init', '-q', '-b', 'main');
    git('-C', fleet.root, 'add', 'sites', 'content');
    git('-C', fleet.root, '-c', 'user.name=乙', '-c', 'user.email=yi@test.gov.cn', 'commit', '-qm', 'All');
    git('-C', fleet.root, 'tag', 'v1');
  });
  afterAll(() => fleet.dispose());
  const backup = (out: string) =>
    runInProcess('backup', '--root', fleet.root, '--today', '2025-06-01 12:00', '--out', out);

  it('holds every commit and the built sites, and is restored with Git alone', async () => {
    const out = path.join(folder, 'backup');
    const { code, stdout } = await backup(out);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/已生成的网站：portal。\n.*sm3:[0-9a-f]{64}\n/)]);
    expect((await runInProcess('verify', out)).code).toBe(0);
    const restored = path.join(folder, 'restored');
    git('clone', '-q', '-b', 'main', path.join(out, 'repository.bundle'), restored);
    expect(git('-C', restored, 'tag')).toBe('v1\n');
    expect(await readFile(path.join(restored, 'sites/portal/site.yaml'), 'utf8')).toBe(
      await fleet.read('sites/portal/site.yaml'),
    );
    expect(await readFile(path.join(out, 'dist/portal/index.html'), 'utf8')).toBe('<p>首页</p>');
  });

  it('is found out where it was damaged', async () => {
    await writeFile(path.join(folder, 'backup/dist/portal/index.html'), '');
    expect((await runInProcess('verify', path.join(folder, 'backup'))).code).toBe(1);
  });

  it('names what is not committed, and writes over nothing', async () => {
    await fleet.write('content/portal/news/new.txt', '');
    const { stderr } = await backup(path.join(folder, 'second'));
    expect(stderr).toContain('content/portal/news/new.txt');
    const again = await backup(path.join(folder, 'second'));
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('已经有东西')]);
  });
});
