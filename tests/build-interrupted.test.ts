/** `lantai build` when it is stopped, and when two run at once. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockFile } from '../scripts/build/fleet-lock.ts';
import { siteCacheFolder } from '../scripts/lib/project.ts';
import { PROJECT, runLantai } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { userEnvironment } from './support/user-environment.ts';

let fleet: TempFleet;
let build: ChildProcess;
let output = '';

/** Starts a build of one site and halts it, with its processes, while its pages are being made. */
async function startBuild(): Promise<void> {
  const args = ['scripts/lantai.ts', 'build', '--root', fleet.root, '--site', 'dept', '--today', '2025-03-20'];
  build = spawn(path.join(PROJECT, 'node_modules/.bin/node'), args, {
    cwd: PROJECT,
    env: userEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  await new Promise<void>((resolve, reject) => {
    let halted = false;
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (halted || !output.includes('生成页面')) return;
      halted = true;
      signalAll('SIGSTOP');
      resolve();
    };
    build.stdout?.on('data', listen);
    build.stderr?.on('data', listen);
    build.once('close', () => reject(new Error(output)));
  });
}

/** To the build and its processes, which are a group of their own. */
const signalAll = (signal: NodeJS.Signals) => process.kill(-(build.pid ?? 0), signal);

beforeAll(async () => {
  fleet = await tempFleet();
  await startBuild();
});
afterAll(() => fleet.dispose());

describe('while a fleet is being built', () => {
  it('a second build says so and changes nothing', async () => {
    const { code, stdout, stderr } = await runLantai('build', '--root', fleet.root);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('这个站群正在由另一个 npm run lantai -- build 生成');
  });

  it('asking it to stop, twice as terminals do, ends it with its processes and leaves nothing half done', async () => {
    const ended = new Promise<number | null>((resolve) => build.once('close', resolve));
    build.kill('SIGINT');
    build.kill('SIGINT');
    signalAll('SIGCONT');
    expect(await ended).toBe(130);
    expect(output).toContain('dept：生成已中断，dist/dept/ 保持原样。');
    expect(existsSync(path.join(fleet.root, 'dist'))).toBe(false);
    expect(existsSync(lockFile(fleet.root))).toBe(false);
    expect(await readdir(siteCacheFolder(fleet.root, 'dept')).catch(() => [])).not.toContain('out');
  });
});
