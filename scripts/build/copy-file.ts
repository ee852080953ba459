import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** The copy differs from what was read before: the file was changed, or the disk did not store what was written. */
export class CopyDiffersError extends Error {
  /** The file that was copied. */
  readonly file: string;
  constructor(file: string) {
    super(`The copy of ${file} differs from what was checked`);
    this.file = file;
  }
}

/** Lower-case hexadecimal SHA-256 of a file of any size. */
export async function fileDigest(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * Copies a file and reads the copy back.
 *
 * @param sha256 digest that the copy must have.
 * @throws {CopyDiffersError} if the copy has another digest.
 */
export async function copyProven(from: string, to: string, sha256: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  // File systems that share blocks between files need no additional space.
  await copyFile(from, to, constants.COPYFILE_FICLONE).catch((error: NodeJS.ErrnoException) => {
    // Deleted since it was checked, which is a change too.
    throw error.code === 'ENOENT' && error.path === from ? new CopyDiffersError(from) : error;
  });
  if ((await fileDigest(to)) !== sha256) throw new CopyDiffersError(from);
}
