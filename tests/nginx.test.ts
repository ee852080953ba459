/** The nginx include, in a real nginx. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nginxInclude } from '../src/lib/outputs/hosting/nginx.ts';
import { quotedAddress } from '../src/lib/outputs/hosting/nginx-text.ts';
import { hostileLine } from './support/hostile-values.ts';
import { itHostsASite } from './support/hosting-behaviour.ts';
import { rawRequest } from './support/raw-request.ts';
import { tinyLibrary } from './support/tiny-library.ts';
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

/**
 * @param record changes to the record of the site.
 * @param include in place of the one the build wrote.
 */
async function startNginx(record: Record<string, unknown> = {}, include?: string): Promise<RunningNginx> {
  await run('nginx', ['-v']).catch(() => {
    throw new Error('These tests need nginx: apt-get install nginx');
  });
  const site = await tinySite(record);
  if (include !== undefined) await writeFile(path.join(site.dist, 'demo/nginx.conf'), include);
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
  for (;;) {
    if (await rawRequest(url, '/').catch(() => null)) return { site, url, prefix, stop };
    if (errors.includes('nginx has ended')) {
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

  it('does not show its version', async () => {
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
    for (const { status, headers, body } of await answers('temporarilyOffline', ['/', '/nowhere/', '/elsewhere'])) {
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

describe('nginx with any text in its include', () => {
  const texts = fc.sample(hostileLine(), { numRuns: 150, seed: 1 });
  /** Steps nginx takes out of a path before it looks for a location. */
  const isKept = (from: string) => !/\/\/|\/\.\.?(?:\/|$)/.test(from);
  const exact = texts.map((text, at) => ({ from: `/e${at}/${text}`, to: `/t${at}/${text}` }));
  const whole = texts.map((text, at) => ({
    from: `/p${at}/${text}/`,
    to: `https://www.example.gov.cn/${text}/`,
    prefix: true as const,
  }));
  let nginx: RunningNginx;

  beforeAll(async () => {
    const site = tinyLibrary().site('demo');
    const record = { ...site.record, standardName: texts.join('\n') };
    const gone = texts.map((text, at) => `/g${at}/${text}/`);
    nginx = await startNginx(
      {},
      nginxInclude({ ...site, record }, { redirects: [...exact, ...whole], hosts: [], gone }),
    );
  });
  afterAll(() => nginx.stop());

  const ask = (from: string) => rawRequest(nginx.url, from.split('/').map(encodeURIComponent).join('/'));
  const location = (to: string) => quotedAddress(to).slice(1, -1);

  it('leads from each old address to its own new one, and nothing of it is configuration', async () => {
    for (const { from, to } of exact.filter((each) => isKept(each.from))) {
      const { status, headers } = await ask(from);
      expect([from, status, headers['location']]).toEqual([from, 301, location(to)]);
    }
  });

  it('leads from what is below an old address to the same place below the new one', async () => {
    for (const { from, to } of whole.filter((each) => isKept(each.from))) {
      const { status, headers } = await ask(`${from}a`);
      expect([from, status]).toEqual([from, 301]);
      expect(headers['location']).toMatch(/^https:\/\/www\.example\.gov\.cn\//);
      // A rewrite leaves signs unescaped that need no escape in a header.
      expect(decodeURIComponent(headers['location'] ?? '')).toBe(decodeURIComponent(`${location(to)}a`));
    }
  });
});
