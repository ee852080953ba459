/** The files of a built site, and whether they are still those that the build wrote. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DigestAlgorithm } from '../../schemas/fleet.ts';

/** Path below the folder of the site → lower-case hexadecimal digest of the bytes, SHA-256 unless said otherwise. */
export type BuiltFiles = Record<string, string>;

/** Paths below the folder of the site, sorted. */
export interface FileDifference {
  changed: string[];
  missing: string[];
  /** Files and links that the build did not write. */
  added: string[];
}

/** Files read at a time. */
const BATCH = 64;

/**
 * Every file below `folder` with its digest; none if there is no such folder. What is not a file, or cannot be read, is
 * listed with a word in place of the digest. Sizes and times are not trusted: what alters a file can restore both.
 */
export async function builtFiles(folder: string, algorithm: DigestAlgorithm = 'sha256'): Promise<BuiltFiles> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: [string, string][] = [];
  const listed = items.filter((item) => !item.isDirectory());
  for (let at = 0; at < listed.length; at += BATCH) {
    const batch = listed.slice(at, at + BATCH).map(async (item): Promise<[string, string]> => {
      const file = path.join(item.parentPath, item.name);
      return [path.relative(folder, file), item.isFile() ? await digestOf(file, algorithm) : 'no file'];
    });
    files.push(...(await Promise.all(batch)));
  }
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const digestOf = (file: string, algorithm: DigestAlgorithm): Promise<string> =>
  readFile(file).then(
    (bytes) => createHash(algorithm).update(bytes).digest('hex'),
    () => 'unreadable',
  );

/** @returns null if both are the same. */
export function fileDifference(built: BuiltFiles, found: BuiltFiles): FileDifference | null {
  const paths = Object.keys(built);
  const difference = {
    changed: paths.filter((file) => Object.hasOwn(found, file) && found[file] !== built[file]),
    missing: paths.filter((file) => !Object.hasOwn(found, file)),
    added: Object.keys(found).filter((file) => !Object.hasOwn(built, file)),
  };
  return Object.values(difference).every((list) => list.length === 0) ? null : difference;
}
