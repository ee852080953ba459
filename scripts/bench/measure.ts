import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface Measurement {
  /** Seconds of wall clock. */
  seconds: number;
  /** Largest resident memory any one process of the command reached, in bytes; 0 where the system does not tell. */
  peakMemory: number;
  code: number;
  /** Last lines of what it printed. */
  tail: string;
}

const POLL_MS = 50;

/** Runs a command to its end, watching the memory of all its processes. */
export async function measure(command: readonly string[], cwd: string): Promise<Measurement> {
  const [program = '', ...args] = command;
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-2000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peakMemory = 0;
  let polling = false;
  const timer = setInterval(() => {
    if (polling || child.pid === undefined) return;
    polling = true;
    void treePeak(child.pid).then((peak) => {
      peakMemory = Math.max(peakMemory, peak);
      polling = false;
    });
  }, POLL_MS);
  const code = await new Promise<number>((resolve, reject) =>
    child.once('error', reject).once('close', (status) => resolve(status ?? 1)),
  );
  clearInterval(timer);
  return { seconds: (performance.now() - start) / 1000, peakMemory, code, tail: output };
}

/** High-water mark of the largest process below `root`, from Linux's process table. */
async function treePeak(root: number): Promise<number> {
  const names = await readdir('/proc').catch(() => [] as string[]);
  const parents = new Map<number, number>();
  const peaks = new Map<number, number>();
  await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
        parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
        peaks.set(Number(name), Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024);
      }),
  );
  const belongs = (pid: number): boolean =>
    pid === root || (parents.has(pid) && pid > 1 && belongs(parents.get(pid) ?? 0));
  return Math.max(0, ...[...peaks].filter(([pid]) => belongs(pid)).map(([, peak]) => peak));
}
