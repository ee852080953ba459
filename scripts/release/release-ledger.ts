/** The records of releases on the disk. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createFile } from '../lib/write-file.ts';
import { formatRecord, recordFile, releasesFolder, type ReleaseRecord } from './record.ts';
import type { LedgerFile } from './replay.ts';

/** All files in the folder of the records of a site, in order of their names, whatever is in them. */
export async function readReleases(root: string, site: string): Promise<LedgerFile[]> {
  const folder = path.join(root, releasesFolder(site));
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = items
    .filter((item) => item.isFile())
    .map((item) => path.join(path.relative(root, item.parentPath), item.name).replaceAll('\\', '/'))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      // As Git stores it, whatever line ends a checkout has.
      const text = (await readFile(path.join(root, file), 'utf8')).replaceAll('\r\n', '\n');
      return { path: file, text };
    }),
  );
}

/** Adds a record. @returns its path from the root of the fleet. */
export async function addRelease(root: string, record: ReleaseRecord): Promise<string> {
  const file = recordFile(record);
  await createFile(path.join(root, file), formatRecord(record));
  return file;
}
