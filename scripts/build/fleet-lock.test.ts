import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FleetBusyError, lockFile, withFleetLock } from './fleet-lock.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'lock-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
  await rm(path.dirname(lockFile(root)), { recursive: true, force: true });
});

const work = () => Promise.resolve('done');

async function leaveLock(holder: string, secondsAgo = 0): Promise<void> {
  await mkdir(path.dirname(lockFile(root)), { recursive: true });
  await writeFile(lockFile(root), holder);
  const then = new Date(Date.now() - secondsAgo * 1000);
  await utimes(lockFile(root), then, then);
}
const held = (host: string, pid: number) => JSON.stringify({ host, pid });
/** Number of a process that has ended. */
const deadProcess = () => spawnSync('true').pid;

describe('the lock of a fleet', () => {
  it('allows one build at a time and names the lock file', async () => {
    await withFleetLock(root, async () => {
      const second = withFleetLock(root, work);
      await expect(second).rejects.toThrow(FleetBusyError);
      await expect(second).rejects.toMatchObject({ file: lockFile(root) });
    });
    expect(await withFleetLock(root, work)).toBe('done');
  });

  it('does not concern other fleets', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'lock-'));
    expect(await withFleetLock(root, () => withFleetLock(other, work))).toBe('done');
    await rm(path.dirname(lockFile(other)), { recursive: true });
    await rm(other, { recursive: true });
  });

  it('is given back when the work fails', async () => {
    await expect(withFleetLock(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lockFile(root))).toBe(false);
  });

  it('is taken over from a process that has died', async () => {
    await leaveLock(held(hostname(), deadProcess()));
    expect(await withFleetLock(root, work)).toBe('done');
  });

  it('is respected where the holder is on another machine, until nothing has been heard of it for long', async () => {
    await leaveLock(held('elsewhere', 1));
    await expect(withFleetLock(root, work)).rejects.toThrow(FleetBusyError);
    await leaveLock(held('elsewhere', 1), 600);
    expect(await withFleetLock(root, work)).toBe('done');
  });

  it('is respected while the holder is still writing its name', async () => {
    await leaveLock('');
    await expect(withFleetLock(root, work)).rejects.toThrow(FleetBusyError);
  });
});
