/** Which units a command line is about: files as typed, or everything that differs from another branch. */
import path from 'node:path';
import { UsageError } from '../lib/command.ts';
import type { SignoffUnit } from '../../src/lib/signoff/model.ts';
import type { Signoff } from './open-signoff.ts';
import { removedUnit } from './read-units.ts';
import { readTree } from './tree.ts';

export interface Chosen {
  files: readonly string[];
  base?: string | undefined;
}

/**
 * Everything where nothing is chosen.
 *
 * @throws {UsageError} for a file that is not in the commit and never was.
 */
export async function chosenUnits(signoff: Signoff, { files, base }: Chosen): Promise<SignoffUnit[]> {
  if (base !== undefined) return signoff.changedSince(base);
  if (files.length === 0) return signoff.units();
  const { root, head } = signoff.history;
  const paths = files.map((file) => repositoryPath(root, file));
  const tree = await readTree(root, head);
  const inFolders = tree.flatMap(({ path: each }) =>
    paths.some((folder) => each.startsWith(`${folder}/`)) ? [each] : [],
  );
  const units = await signoff.unitsWith([...paths, ...inFolders]);
  const known = new Set(units.flatMap(({ path: own, files: parts }) => [own, ...parts.map((part) => part.path)]));
  const removed = paths.flatMap((each, at) => {
    if (known.has(each) || inFolders.some((file) => file.startsWith(`${each}/`))) return [];
    const unit = signoff.history.touching(each).length > 0 ? removedUnit(each, signoff.portal) : null;
    if (!unit) throw new UsageError(`提交中没有文件“${files[at] ?? each}”。请先提交，再送审、审核。`);
    return [unit];
  });
  return [...units, ...removed];
}

/** Typed from the current folder or from the root of the repository. */
function repositoryPath(root: string, file: string): string {
  const relative = path.relative(root, path.resolve(file)).split(path.sep).join('/');
  return relative.startsWith('../') || path.isAbsolute(relative) || !isBelow(root) ? plain(file) : relative;
}
const plain = (file: string) =>
  path.posix.normalize(file.replaceAll('\\', '/')).replace(/^\.\//, '').replace(/\/$/, '');
/** Whether the current folder is in the repository. */
const isBelow = (root: string) => !path.relative(root, process.cwd()).startsWith('..');
