/** `lantai dev` in a process of its own, as an editor runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { PROJECT } from './run-lantai.ts';
import { userEnvironment } from './user-environment.ts';

export interface Preview {
  /** With trailing slash. */
  url: string;
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

/** @param now moment the site is shown at. */
export async function startPreview(root: string, site: string, now: string): Promise<Preview> {
  const options = { root, site, today: now, port: String(await freePort()) };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const server: ChildProcess = spawn(
    path.join(PROJECT, 'node_modules/.bin/node'),
    ['scripts/lantai.ts', 'dev', ...args],
    {
      cwd: PROJECT,
      env: userEnvironment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /预览地址.(http:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(output)));
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        server.removeAllListeners('exit').once('exit', () => resolve());
        server.kill('SIGTERM');
      }),
  };
}
