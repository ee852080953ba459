/** `lantai serve` and the server it starts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../scripts/build/publish.ts';
import { startServer, type RunningServer } from '../scripts/serve/start-server.ts';
import { itHostsASite } from './support/hosting-behaviour.ts';
import { rawRequest } from './support/raw-request.ts';
import { PROJECT, runLantai } from './support/run-lantai.ts';
import { HOME_TEXT, tinySite, type TinySite } from './support/tiny-site.ts';

describe('the local server', () => {
  let site: TinySite;
  let server: RunningServer;
  beforeAll(async () => {
    site = await tinySite();
    server = await startServer(site);
  });
  afterAll(async () => {
    await server.close();
    await site.dispose();
  });

  itHostsASite(() => ({ url: server.url, site }));

  it('prefers brotli', async () => {
    const answer = await rawRequest(server.url, '/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(answer.body).toString('utf8')).toContain(HOME_TEXT);
  });

  it('does not send a visitor of its plain address to https', async () => {
    const { headers } = await rawRequest(server.url, '/');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  });

  it('says in words that even the 404 page is missing where nothing was built', async () => {
    const empty = await startServer({ dist: site.dist, site: 'nothing-here' });
    const answer = await rawRequest(empty.url, '/');
    await empty.close();
    expect([answer.status, answer.body.toString()]).toEqual([404, '找不到这一页。\n']);
  });
});

describe('the local server when a new build takes the place of the one it started with', () => {
  let site: TinySite;
  let server: RunningServer;
  const status = async (address: string) => (await rawRequest(server.url, address)).status;
  const folder = () => path.join(site.dist, 'demo');

  beforeAll(async () => {
    site = await tinySite();
    server = await startServer(site);
    expect([
      await status('/gone/a.html'),
      await status('/old/1.html'),
      await status('/news/2025-03-01-dam/'),
      await status('/news/2025-03-02-taken/'),
      await status(site.attachment),
    ]).toEqual([301, 301, 200, 410, 200]);

    const next = await tinySite({ moved: [] });
    const built = path.join(next.dist, 'demo');
    await rm(path.join(built, 'news/2025-03-01-dam'), { recursive: true });
    await rm(path.join(built, 'attachments'), { recursive: true });
    await edit(built, '_headers', (text) => text.replace('X-Frame-Options: DENY', 'X-Frame-Options: SAMEORIGIN'));
    await edit(built, '_redirects', (text) => text.replace('/old/1.html', '/old/2.html'));
    await edit(built, 'build-manifest.json', (text) => text.replaceAll('2025-03-02-taken', '2025-03-03-other'));
    await publish(built, folder());
    await next.dispose();
  });
  afterAll(async () => {
    await server.close();
    await site.dispose();
  });

  async function edit(built: string, file: string, change: (text: string) => string): Promise<void> {
    const text = await readFile(path.join(built, file), 'utf8');
    expect(change(text)).not.toBe(text);
    await writeFile(path.join(built, file), change(text));
  }

  it('responds with 404 for removed pages and attachments', async () => {
    expect(await status('/news/2025-03-01-dam/')).toBe(404);
    expect(await status(site.attachment)).toBe(404);
  });

  it('no longer leads from addresses the new build does not lead from, and leads from the new ones', async () => {
    expect(await status('/gone/a.html')).toBe(404);
    expect(await status('/old/1.html')).toBe(404);
    expect(await status('/old/2.html')).toBe(301);
  });

  it('tells browsers not to cache redirects', async () => {
    expect((await rawRequest(server.url, '/old/2.html')).headers['cache-control']).toBe('no-cache');
  });

  it('sends the headers of the new build', async () => {
    expect((await rawRequest(server.url, '/')).headers['x-frame-options']).toBe('SAMEORIGIN');
  });

  it('serves a page that is no longer withdrawn like any other', async () => {
    expect(await status('/news/2025-03-02-taken/')).toBe(200);
  });

  it('survives a build whose manifest is damaged, and the site being taken away', async () => {
    await writeFile(path.join(folder(), 'build-manifest.json'), 'null');
    expect(await status('/')).toBe(200);
    await rm(folder(), { recursive: true });
    expect(await status('/')).toBe(404);
  });
});

describe('npm run lantai -- serve', () => {
  let site: TinySite;
  beforeAll(async () => {
    site = await tinySite();
  });
  afterAll(() => site.dispose());

  it('reports what to run if nothing is built', async () => {
    const unbuilt = await tinySite();
    await rm(unbuilt.dist, { recursive: true });
    const { code, stderr } = await runLantai('serve', '--root', unbuilt.root);
    await unbuilt.dispose();
    expect(code).toBe(2);
    expect(stderr).toContain('示例市水务局（demo）还没有生成。先运行 npm run lantai -- build --site demo。');
    expect(stderr).toContain('没有可以打开的网站。先运行 npm run lantai -- build。');
  });

  it('reports where to look if the registry cannot be read', async () => {
    const broken = await tinySite();
    await writeFile(path.join(broken.root, 'sites/fleet.yaml'), 'name: [');
    const { code, stderr } = await runLantai('serve', '--root', broken.root);
    await broken.dispose();
    expect(code).toBe(2);
    expect(stderr).toContain('站群登记表 sites/fleet.yaml 不能使用。运行 npm run lantai -- check 查看哪里有错。');
  });

  it.each([
    [['--site', 'nowhere'], '站群里没有站点“nowhere”。已登记的站点：demo。'],
    [['--port', 'abc'], '--port 的值“abc”不是端口号'],
    [['--prot', '1'], '运行 npm run lantai -- serve --help 查看用法'],
  ])('rejects %j with a message', async (args, message) => {
    const { code, stderr } = await runLantai('serve', '--root', site.root, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('lists the addresses, answers there, and ends cleanly when asked to', async () => {
    const child = spawn(
      path.join(PROJECT, 'node_modules/.bin/node'),
      [path.join(PROJECT, 'scripts/lantai.ts'), 'serve', '--root', site.root, '--port', '0'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const exited = once(child, 'exit') as Promise<[number | null]>;
    let output = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
        if (found && output.includes('Ctrl+C')) resolve(found);
      });
      void exited.then(() => reject(new Error(`serve ended early: ${output}`)));
    });
    expect(output).toContain(`示例市水务局  ${url}`);
    expect((await rawRequest(url, '/')).body.toString()).toContain('首页');
    child.kill('SIGTERM');
    expect((await exited)[0]).toBe(0);
  });

  it('reports which port is in use and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, stderr } = await runLantai('serve', '--root', site.root, '--port', String(port));
    other.close();
    expect(code).toBe(2);
    expect(stderr).toContain(`端口 ${port} 已被占用`);
    expect(stderr).toContain('npm run lantai -- serve --port ');
  });
});
