import { fork } from 'node:child_process';
import path from 'node:path';
import { PROJECT_ROOT } from '../lib/project.ts';
import { systemFailure, type SystemFailure } from '../lib/system-failure.ts';
import type { SiteJob, SiteMessage, SiteResult, Stage } from './site-job.ts';

/**
 * Heap limit of the process of a site, in MiB. Makes garbage collection start early, so that peak memory stays under
 * 2.5 GB.
 */
const HEAP_MIB = 1800;

/** A site could not be built. */
export class SiteBuildError extends Error {
  /** For developers: the stack and the output of the process. */
  readonly detail: string;
  /** The system failure, if that is the cause. */
  readonly failure: SystemFailure | undefined;
  constructor(message: string, detail: string, failure?: SystemFailure) {
    super(message);
    this.detail = detail;
    this.failure = failure;
  }
}

/**
 * Runs one job in a process of its own and follows its stages. If `signal` is aborted the process is ended.
 *
 * @throws {SiteBuildError} if the process did not finish the site.
 */
export async function runSite(job: SiteJob, onStage: (stage: Stage) => void, signal: AbortSignal): Promise<SiteResult> {
  const output: Buffer[] = [];
  const child = fork(path.join(import.meta.dirname, 'site-process.ts'), [], {
    // Astro resolves packages from its working directory.
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Maps arrive as maps.
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_MIB}`, '--disable-warning=ExperimentalWarning'],
    // glibc keeps an arena per thread for sharp's pictures; two are enough and use much less memory.
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
  const { code, killed } = await new Promise<{ code: number | null; killed: NodeJS.Signals | null }>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, killed) => resolve({ code, killed }));
    },
  );
  signal.removeEventListener('abort', end);
  if (outcome?.kind === 'done') return outcome.result;
  const detail = outcome?.detail ?? `The process ended with ${code === null ? 'a signal' : `code ${code}`}`;
  // Node aborts with SIGABRT when its heap is exhausted; the system kills with SIGKILL when memory is.
  const starved = !outcome && (killed === 'SIGKILL' || killed === 'SIGABRT');
  const failure = starved ? await systemFailure({ code: 'ENOMEM' }) : outcome?.failure;
  const log = `${detail}\n\n${Buffer.concat(output).toString()}`;
  throw new SiteBuildError(outcome?.message ?? detail, log, failure ?? undefined);
}
