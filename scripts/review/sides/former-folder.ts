/** The fleet as it was at the base of a change: the folder on the disk, with the changed files as they were. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileChange } from '../../checks/changed/git-changes.ts';
import { type FleetFolder, folderOnDisk } from '../../lib/fleet-folder.ts';

/** Writes the changed files, as they were, below a folder of their own. */
export async function writeFormerFiles(folder: string, changes: readonly FileChange[]): Promise<void> {
  for (const { path: file, before } of changes) {
    if (!before) continue;
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, before);
  }
}

/**
 * @param root folder of the fleet as it is.
 * @param former folder of the changed files as they were.
 * @param changed paths of all changed files; one that is not in `former` did not exist.
 */
export function formerFolder(root: string, former: string, changed: ReadonlySet<string>): FleetFolder {
  const [disk, past] = [folderOnDisk(root), folderOnDisk(former)];
  const of = (file: string) => (changed.has(file) ? past : disk);
  return {
    kindOf: async (file) => (await of(file).kindOf(file)) ?? past.kindOf(file),
    async list(folder) {
      const [now, before] = await Promise.all([disk, past].map((each) => each.list(folder).catch(() => [])));
      const kept = (now ?? []).filter(({ name }) => !changed.has(`${folder}/${name}`));
      const names = new Set(kept.map(({ name }) => name));
      return [...kept, ...(before ?? []).filter(({ name }) => !names.has(name))];
    },
    read: (file) => of(file).read(file),
    stampOf: (file) => of(file).stampOf(file),
    chunks: (file) => of(file).chunks(file),
    readKept: () => Promise.resolve(null),
    keep: () => Promise.resolve(),
  };
}
