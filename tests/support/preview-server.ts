/** `lantai dev` on a fleet, as its user starts it. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { PROJECT } from './run-lantai.ts';
import { userEnvironment } from './user-environment.ts';

export interface PreviewServer {
  /** Ends in a slash. */
  url: string;
  pid: number;
  /** What it has printed so far. */
  output(): string;
  get(address: string, headers?: Record<string, string>): Promise<{ status: number; text: string }>;
  stop(): Promise<void>;
}

/** A port nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export async function startPreviewServer(root: string, site: string, today: string): Promise<PreviewServer> {
  const options = ['--root', root, '--site', site, '--today', today, '--port', String(await freePort())];
  const server = spawn(path.join(PROJECT, 'node_modules/.bin/node'), ['scripts/lantai.ts', 'dev', ...options], {
    cwd: PROJECT,
    env: userEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  server.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /预览地址.(http:\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    });
    server.once('exit', () => reject(new Error(output)));
  });
  return {
    url,
    pid: server.pid ?? 0,
    output: () => output,
    async get(address, headers = {}) {
      const response = await fetch(new URL(address, url), { headers });
      return { status: response.status, text: await response.text() };
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    },
  };
}
