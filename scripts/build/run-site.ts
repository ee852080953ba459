import { fork } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { siteCacheFolder } from '../lib/project.ts';
import type { SiteJob, SiteMessage, SiteResult, Stage } from './site-job.ts';

/** Heap a site's process may use, in MiB. Keeps the collector busy early, so that peak memory stays under 2.5 GB. */
const HEAP_MIB = 1800;

/** A site could not be built. The log holds what a developer needs. */
export class SiteBuildError extends Error {
  readonly log: string;
  constructor(message: string, log: string) {
    super(message);
    this.log = log;
  }
}

/** Runs one job in a process of its own and follows its stages. */
export async function runSite(job: SiteJob, onStage: (stage: Stage) => void): Promise<SiteResult> {
  const folder = siteCacheFolder(job.root, job.site);
  await mkdir(folder, { recursive: true });
  const log = path.join(folder, 'build.log');
  const output: Buffer[] = [];
  const child = fork(path.join(import.meta.dirname, 'site-process.ts'), [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [`--max-old-space-size=${HEAP_MIB}`, '--disable-warning=ExperimentalWarning'],
    // glibc keeps an arena per thread for sharp's pictures; two are enough and hold much less memory.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', MALLOC_ARENA_MAX: '2', NODE_ENV: 'production' },
  });
  child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  let outcome: Extract<SiteMessage, { kind: 'done' | 'failed' }> | undefined;
  child.on('message', (message: SiteMessage) => {
    if (message.kind === 'stage') onStage(message.stage);
    else outcome = message;
  });
  child.send(job);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (outcome?.kind === 'done') return outcome.result;
  const detail = outcome?.detail ?? `The process ended with ${code === null ? 'a signal' : `code ${code}`}`;
  await writeFile(log, `${detail}\n\n${Buffer.concat(output).toString()}`);
  throw new SiteBuildError(outcome?.message ?? detail, path.relative(job.root, log));
}
