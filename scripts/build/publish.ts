import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const incoming = (target: string) => `${target}.new`;
const outgoing = (target: string) => `${target}.old`;

/**
 * Publishes a finished build atomically: visitors of `target` see either the old site or the new one, and a failed
 * build changes nothing.
 */
export async function publish(staging: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await settlePublished(target);
  try {
    await move(staging, incoming(target));
    await unless(['ENOENT'], rename(target, outgoing(target)));
    await rename(incoming(target), target);
  } catch (error) {
    // For example on a full disk. Files that cannot be removed now are removed at the next build.
    await settlePublished(target).catch(() => undefined);
    throw error;
  }
  // The new site is in its place; an old one that cannot be removed now is removed before the next build.
  await rm(outgoing(target), { recursive: true, force: true }).catch(() => undefined);
}

/** Recovers from an interrupted {@link publish}: if the new site is not in place, the old one is restored. */
export async function settlePublished(target: string): Promise<void> {
  // A rename never replaces a folder that is not empty.
  await unless(['ENOENT', 'ENOTEMPTY', 'EEXIST'], rename(outgoing(target), target));
  await rm(incoming(target), { recursive: true, force: true });
  await rm(outgoing(target), { recursive: true, force: true });
}

/** Renames, or copies if the two folders are on different disks. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

/** Waits for the work and ignores these system errors. */
async function unless(codes: readonly string[], work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!codes.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
