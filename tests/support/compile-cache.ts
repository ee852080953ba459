/**
 * The programs the tests start keep the code Node has compiled in one folder for the length of the run: loading Astro
 * and ourselves is a large part of a small build, and there are some two hundred of them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lantai-compiled-'));
  process.env['NODE_COMPILE_CACHE'] = folder;
  // A program that is just ending may still be writing there.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }).catch(() => undefined);
}
