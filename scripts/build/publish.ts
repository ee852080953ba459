import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a finished build in its place at once: visitors of `target` see the old site whole or the new one whole,
 * and a build that failed has touched nothing.
 */
export async function publish(staging: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const incoming = `${target}.new`;
  const outgoing = `${target}.old`;
  await rm(incoming, { recursive: true, force: true });
  await rm(outgoing, { recursive: true, force: true });
  await move(staging, incoming);
  await rename(target, outgoing).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(incoming, target);
  await rm(outgoing, { recursive: true, force: true });
}

/** Renames, or copies where the two folders lie on different disks. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
