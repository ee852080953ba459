/** Writes user files completely or not at all, so that a full disk never truncates an existing file. */
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Replaces a file, or creates it with its folders. Special files (a terminal, `/dev/null`) are written to directly.
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
 * @throws the system's error, with the path of the file; no partial file remains.
 */
export async function createFile(file: string, data: string | Uint8Array): Promise<void> {
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

/** For an open file the system does not report which file it could not write to. */
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
