import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../lib/write-file.ts';

/** Files written at the same time. */
const AT_ONCE = 32;

export interface Written {
  created: number;
  updated: number;
  unchanged: number;
}

/** Writes only files whose content changes. With `dryRun` it only counts. */
export async function writeFiles(
  root: string,
  files: readonly { path: string; text: string }[],
  dryRun: boolean,
): Promise<Written> {
  const written: Written = { created: 0, updated: 0, unchanged: 0 };
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await Promise.all(
      files.slice(at, at + AT_ONCE).map(async (file) => {
        const target = path.join(root, file.path);
        const before = await readFile(target, 'utf8').catch(() => null);
        if (before === file.text) written.unchanged += 1;
        else {
          if (!dryRun) await replaceFile(target, file.text);
          written[before === null ? 'created' : 'updated'] += 1;
        }
      }),
    );
  }
  return written;
}
