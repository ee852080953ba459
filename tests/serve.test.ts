/** `lantai serve` and the server it starts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('lantai serve', () => {
  let site: TinySite;
  beforeAll(async () => {
    site = await tinySite();
  });
  afterAll(() => site.dispose());

  it('says what to run when nothing is built', async () => {
    const unbuilt = await tinySite();
    await rm(unbuilt.dist, { recursive: true });
    const { code, stderr } = await runLantai('serve', '--root', unbuilt.root);
    await unbuilt.dispose();
    expect(code).toBe(2);
    expect(stderr).toContain('示例市水务局（demo）还没有生成。先运行 lantai build --site demo。');
    expect(stderr).toContain('没有可以打开的网站。先运行 lantai build。');
  });

  it('says where to look when the registry cannot be read', async () => {
    const broken = await tinySite();
    await writeFile(path.join(broken.root, 'sites/fleet.yaml'), 'name: [');
    const { code, stderr } = await runLantai('serve', '--root', broken.root);
    await broken.dispose();
    expect(code).toBe(2);
    expect(stderr).toContain('站群登记表 sites/fleet.yaml 不能使用。运行 lantai check 查看哪里有错。');
  });

  it.each([
    [['--site', 'nowhere'], '站群里没有站点“nowhere”。已登记的站点：demo。'],
    [['--port', 'abc'], '--port 的值“abc”不是端口号'],
    [['--prot', '1'], '运行 lantai serve --help 查看用法'],
  ])('refuses %j in words', async (args, message) => {
    const { code, stderr } = await runLantai('serve', '--root', site.root, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('lists the addresses, answers there, and ends cleanly when told to', async () => {
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

  it('says which port is taken and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, stderr } = await runLantai('serve', '--root', site.root, '--port', String(port));
    other.close();
    expect(code).toBe(2);
    expect(stderr).toContain(`端口 ${port} 已被占用`);
    expect(stderr).toContain('lantai serve --port ');
  });
});
