/** Files written for people: whole or not at all, so that a full disk never cuts what was there before. */
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Replaces a file, or makes it with the folders it needs. What is no plain file (a terminal, `/dev/null`) is written to.
 *
 * @throws the system's error, with the path of the file.
 */
export async function replaceFile(file: string, data: string | Uint8Array): Promise<void> {
  await withFileName(file, async () => {
    await mkdir(path.dirname(file), { recursive: true });
    const found = await stat(file).catch(() => null);
    if (found && !found.isFile()) {
      await writeFile(file, data);
      return;
    }
    const target = found ? await realpath(file) : file;
    const draft = `${target}.${process.pid}.tmp`;
    try {
      await writeFile(draft, data, found ? { mode: found.mode } : {});
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Writes a file that must not exist yet, with the folders it needs.
 *
 * @throws the system's error, with the path of the file; nothing is left of it then.
 */
export async function createFile(file: string, data: string): Promise<void> {
  await withFileName(file, async () => {
    await mkdir(path.dirname(file), { recursive: true });
    try {
      await writeFile(file, data, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(file, { force: true }).catch(() => undefined);
      throw error;
    }
  });
}

/** The system does not say which file it could not write to once the file is open. */
async function withFileName(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error) {
      const failure = error as NodeJS.ErrnoException;
      failure.path ??= file;
    }
    throw error;
  }
}
