import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface Measurement {
  /** Seconds of wall clock. */
  seconds: number;
  /**
   * Largest resident memory any one process of the command reached, in bytes; 0 if the system does not report it.
   */
  peakMemory: number;
  code: number;
  /** Last lines of what it printed. */
  tail: string;
}

/** The figure is a high-water mark, so polling misses only processes that live shorter than this. */
const POLL_MS = 250;

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

/** High-water mark of the largest process at or below `pid`, from Linux's process table. */
async function treePeak(pid: number): Promise<number> {
  const read = (file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
  const status = await read('status');
  const own = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
  // Children are listed by the thread that started them; any thread may have.
  const threads = await readdir(`/proc/${pid}/task`).catch(() => [] as string[]);
  const lists = await Promise.all(threads.map((thread) => read(`task/${thread}/children`)));
  const children = lists.flatMap((list) => list.split(' ').filter((word) => word !== ''));
  return Math.max(own, ...(await Promise.all(children.map((child) => treePeak(Number(child))))));
}
