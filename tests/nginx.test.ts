/** The nginx include, in a real nginx. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itHostsASite } from './support/hosting-behaviour.ts';
import { rawRequest } from './support/raw-request.ts';
import { NOT_FOUND_TEXT, tinySite, type TinySite } from './support/tiny-site.ts';

const run = promisify(execFile);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** As little of nginx as can carry the include; it runs in the foreground under its own prefix. */
const configuration = (site: TinySite, port: number) => `
daemon off;
master_process off;
pid nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path tmp;`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${site.dist}/demo;
    include ${site.dist}/demo/nginx.conf;
  }
}
`;

interface RunningNginx {
  site: TinySite;
  url: string;
  prefix: string;
  stop(): Promise<void>;
}

/** @param record changes to the record of the site. */
async function startNginx(record: Record<string, unknown> = {}): Promise<RunningNginx> {
  await run('nginx', ['-v']).catch(() => {
    throw new Error('These tests need nginx: apt-get install nginx');
  });
  const site = await tinySite(record);
  const prefix = path.join(site.root, 'nginx');
  const port = await freePort();
  await mkdir(path.join(prefix, 'tmp'), { recursive: true });
  await writeFile(path.join(prefix, 'test.conf'), configuration(site, port));
  const nginx: ChildProcess = spawn('nginx', ['-p', prefix, '-c', 'test.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  nginx.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  nginx.once('exit', () => (errors += '\nnginx has ended'));
  const url = `http://127.0.0.1:${port}/`;
  const stop = async () => {
    if (nginx.exitCode === null) {
      nginx.kill('SIGTERM');
      await once(nginx, 'exit');
    }
    await site.dispose();
  };
  for (let tries = 0; ; tries++) {
    if (await rawRequest(url, '/').catch(() => null)) return { site, url, prefix, stop };
    if (tries > 100 || errors.includes('nginx has ended')) {
      await stop();
      throw new Error(`nginx does not answer: ${errors}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('nginx with the include of a site', () => {
  let site: TinySite;
  let url: string;
  let prefix: string;
  let stop: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    ({ site, url, prefix, stop } = await startNginx());
  });
  afterAll(() => stop?.());

  it('is a configuration nginx accepts without a warning', async () => {
    const { stderr } = await run('nginx', ['-t', '-p', prefix, '-c', 'test.conf', '-e', 'stderr']);
    expect(stderr).toContain('test is successful');
    expect(stderr).not.toMatch(/\[(?:warn|error|emerg)\]/);
  });

  itHostsASite(() => ({ url, site }));

  it('asks browsers to come by https', async () => {
    const { headers } = await rawRequest(url, '/');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });

  it('lets pages be kept for a minute and error pages not at all', async () => {
    expect((await rawRequest(url, '/news/')).headers['cache-control']).toBe('public, max-age=60');
    expect((await rawRequest(url, '/nowhere/')).headers['cache-control']).toBeUndefined();
  });

  it('leads from the Chinese domain to the primary one, path and query kept', async () => {
    const host = new URL('https://示例市水务局.政务/').hostname;
    const { status, headers } = await rawRequest(url, '/news/?a=1', { headers: { host } });
    expect([status, headers['location']]).toEqual([301, 'https://sw.example.gov.cn/news/?a=1']);
  });

  it('does not tell its version', async () => {
    expect((await rawRequest(url, '/')).headers['server']).toBe('nginx');
  });
});

describe('nginx with a site that shows its notice only', () => {
  const answers = async (status: string, paths: readonly string[]) => {
    const nginx = await startNginx({ status });
    try {
      return await Promise.all(paths.map((address) => rawRequest(nginx.url, address)));
    } finally {
      await nginx.stop();
    }
  };

  it('says on every address that it comes back, while it is off line for a time', async () => {
    for (const { status, headers, body } of await answers('temporarilyOffline', ['/', '/nowhere/', '/gone'])) {
      expect([status, headers['retry-after']]).toEqual([503, '3600']);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(body.toString()).toContain(NOT_FOUND_TEXT);
    }
  });

  it('says on every old address that it is gone, once it is closed, and leads on what moved', async () => {
    const [home, old, moved] = await answers('closed', ['/', '/nowhere/', '/gone/a/']);
    expect([home?.status, old?.status, moved?.status]).toEqual([200, 410, 301]);
    expect(old?.body.toString()).toContain(NOT_FOUND_TEXT);
    expect(moved?.headers['location']).toBe('https://www.example.gov.cn/water/a/');
  });
});
