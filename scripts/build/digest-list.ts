/**
 * Lists of the digests of files (`digests.txt`), in the form that `cksum --check` of GNU coreutils reads too:
 * `SM3 (index.html) = …` (R-JM-36, R-LYG-10.5, R-GO-7.1.5).
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DIGEST_ALGORITHMS, type DigestAlgorithm } from '../../schemas/fleet.ts';
import { DIGESTS_FILE } from '../../src/lib/model/manifest.ts';
import { builtFiles, type BuiltFiles } from './built-files.ts';

export interface DigestList {
  algorithm: DigestAlgorithm;
  files: BuiltFiles;
}

/** Every file of the folder but the list itself, sorted. */
export async function digestsOf(folder: string, algorithm: DigestAlgorithm): Promise<DigestList> {
  const { [DIGESTS_FILE]: _, ...files } = await builtFiles(folder, algorithm);
  return { algorithm, files };
}

/** Writes the list of a folder into it. @returns its text. */
export async function writeDigests(folder: string, algorithm: DigestAlgorithm): Promise<string> {
  const text = formatDigests(await digestsOf(folder, algorithm));
  await writeFile(path.join(folder, DIGESTS_FILE), text);
  return text;
}

export const formatDigests = ({ algorithm, files }: DigestList): string =>
  Object.entries(files)
    .map(([file, digest]) => `${algorithm.toUpperCase()} (${file.replaceAll('\\', '/')}) = ${digest}\n`)
    .join('');

/** @returns null if a line is none of a list, or lines differ in their algorithm. */
export function parseDigests(text: string): DigestList | null {
  const files: BuiltFiles = {};
  let algorithm: DigestAlgorithm | undefined;
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [, name = '', file = '', digest = ''] = /^([A-Z0-9]+) \((.+)\) = ([0-9a-f]{64})$/.exec(line) ?? [];
    const found = DIGEST_ALGORITHMS.find((each) => each.toUpperCase() === name);
    if (!found || (algorithm !== undefined && found !== algorithm)) return null;
    algorithm = found;
    files[file] = digest;
  }
  return algorithm === undefined ? null : { algorithm, files };
}
