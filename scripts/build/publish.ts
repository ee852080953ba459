import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const incoming = (target: string) => `${target}.new`;
const outgoing = (target: string) => `${target}.old`;

/**
 * Puts a finished build in its place at once: visitors of `target` see the old site whole or the new one whole,
 * and a build that failed has touched nothing.
 */
export async function publish(staging: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await settlePublished(target);
  try {
    await move(staging, incoming(target));
    await unless(['ENOENT'], rename(target, outgoing(target)));
    await rename(incoming(target), target);
  } catch (error) {
    // A full disk, say. What cannot be tidied up now is at the next build.
    await settlePublished(target).catch(() => undefined);
    throw error;
  }
  // The new site is in its place; an old one that cannot be removed now is removed before the next build.
  await rm(outgoing(target), { recursive: true, force: true }).catch(() => undefined);
}

/** Tidies up after a {@link publish} that was cut short: where the new site is not in its place, the old one returns. */
export async function settlePublished(target: string): Promise<void> {
  // A folder that holds something is never replaced by a rename.
  await unless(['ENOENT', 'ENOTEMPTY', 'EEXIST'], rename(outgoing(target), target));
  await rm(incoming(target), { recursive: true, force: true });
  await rm(outgoing(target), { recursive: true, force: true });
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

/** Waits for the work and lets these errors of the system pass. */
async function unless(codes: readonly string[], work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!codes.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
