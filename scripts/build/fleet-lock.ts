/** One build of a fleet at a time: two would write the same working files and swap the same folders. */
import { mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { z } from 'astro/zod';
import { readJson } from '../lib/kept-json.ts';
import { fleetCacheFolder } from '../lib/project.ts';

/** The holder renews the lock this often. */
const HEARTBEAT_MS = 5_000;
/** A lock without a heartbeat for this long is abandoned; with a large fleet the holder may be too busy to renew it. */
const ABANDONED_MS = 120_000;

const holderSchema = z.strictObject({ host: z.string(), pid: z.int().min(1) });
type Holder = z.infer<typeof holderSchema>;

/** Another build of this fleet is running. */
export class FleetBusyError extends Error {
  /** File to remove by hand if the other build is known to have ended. */
  readonly file: string;
  constructor(file: string) {
    super('Another build of this fleet is running');
    this.file = file;
  }
}

export const lockFile = (root: string) => path.join(fleetCacheFolder(root), 'build.lock');

/**
 * Runs the work while holding the lock of the fleet. The lock of a process that has ended, here or on another machine
 * that shares the folder, is taken over.
 *
 * @throws {FleetBusyError} if another build holds it.
 */
export async function withFleetLock<T>(root: string, work: () => Promise<T>): Promise<T> {
  const file = lockFile(root);
  await mkdir(path.dirname(file), { recursive: true });
  await take(file);
  const heartbeat = setInterval(() => {
    const now = new Date();
    // A lock removed by hand is not restored here: the next build creates its own.
    utimes(file, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(file, { recursive: true, force: true });
  }
}

async function take(file: string): Promise<void> {
  const holder: Holder = { host: hostname(), pid: process.pid };
  while (!(await createNew(file, JSON.stringify(holder)))) {
    if (!(await isAbandoned(file))) throw new FleetBusyError(file);
    await rm(file, { recursive: true, force: true });
  }
}

/** @returns false if the file exists. */
async function createNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (!found || Date.now() - found.mtimeMs > ABANDONED_MS) return true;
  // Null while the holder is still writing, and for a file without valid content.
  const holder = await readJson(file, holderSchema);
  return holder?.host === hostname() && !isRunning(holder.pid);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Signalling a process of another user is not permitted, but the process exists.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
