import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../../lib/project.ts';
import { SIDE_LIST, type SideFailure, type SideFile, type SideJob } from './side.ts';

/**
 * Makes the pages of one side in a process of its own.
 *
 * @param signal ends the process when aborted.
 * @throws when they could not be made.
 */
export async function runSide(job: SideJob, signal: AbortSignal): Promise<readonly SideFile[]> {
  const child = fork(path.join(import.meta.dirname, 'side-process.ts'), [], {
    cwd: PROJECT_ROOT,
    signal,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', MALLOC_ARENA_MAX: '2', NODE_ENV: 'production' },
  });
  const output: Buffer[] = [];
  let failure: SideFailure | undefined;
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  child.on('message', (message: SideFailure) => (failure = message));
  child.send(job);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (failure || code !== 0)
    throw new Error(`The pages could not be made: ${failure?.detail ?? Buffer.concat(output).toString()}`);
  return JSON.parse(await readFile(path.join(job.out, SIDE_LIST), 'utf8')) as SideFile[];
}
