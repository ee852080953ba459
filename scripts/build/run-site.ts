import { fork } from 'node:child_process';
import path from 'node:path';
import type { SiteJob, SiteMessage, SiteResult, Stage } from './site-job.ts';

/** Heap a site's process may use, in MiB. Keeps the collector busy early, so that peak memory stays under 2.5 GB. */
const HEAP_MIB = 1800;

/** A site could not be built. */
export class SiteBuildError extends Error {
  /** What a developer needs: the stack and what the process printed. */
  readonly detail: string;
  constructor(message: string, detail: string) {
    super(message);
    this.detail = detail;
  }
}

/**
 * Runs one job in a process of its own and follows its stages. Where `signal` is aborted the process is ended first.
 *
 * @throws {SiteBuildError} when the process did not finish the site.
 */
export async function runSite(job: SiteJob, onStage: (stage: Stage) => void, signal: AbortSignal): Promise<SiteResult> {
  const output: Buffer[] = [];
  const child = fork(path.join(import.meta.dirname, 'site-process.ts'), [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [`--max-old-space-size=${HEAP_MIB}`, '--disable-warning=ExperimentalWarning'],
    // glibc keeps an arena per thread for sharp's pictures; two are enough and hold much less memory.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', MALLOC_ARENA_MAX: '2', NODE_ENV: 'production' },
  });
  const end = () => child.kill();
  signal.addEventListener('abort', end);
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
  signal.removeEventListener('abort', end);
  if (outcome?.kind === 'done') return outcome.result;
  const detail = outcome?.detail ?? `The process ended with ${code === null ? 'a signal' : `code ${code}`}`;
  throw new SiteBuildError(outcome?.message ?? detail, `${detail}\n\n${Buffer.concat(output).toString()}`);
}
