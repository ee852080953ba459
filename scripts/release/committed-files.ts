/**
 * The files of a commit in a folder, byte for byte as Git stores them: a release is made from these, whatever line ends
 * or filters the working files went through.
 */
import { symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { gitOutput, namesIn, readObjects } from '../lib/git.ts';
import { fleetCacheFolder } from '../lib/project.ts';
import { LEDGERS } from '../../src/lib/signoff/ledgers.ts';

/** A file of a commit. */
export interface CommittedFile {
  path: string;
  /** Object that holds its bytes. */
  object: string;
  isLink: boolean;
}

/** Name of a folder beside those of the sites; not a valid site id. */
export const releaseSources = (root: string) => path.join(fleetCacheFolder(root), '_release');

/**
 * Files under `sites/` and `content/` at a commit, without the ledgers, which no page depends on.
 *
 * @throws {Error} where a name leads out of the folder: Git itself would not check such a commit out.
 */
export async function committedFiles(root: string, commit: string): Promise<CommittedFile[]> {
  const listed = namesIn(
    await gitOutput(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', 'sites', 'content']),
  );
  return listed.flatMap((line) => {
    const [, mode = '', kind, object = '', name = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    if (kind !== 'blob' || LEDGERS.test(name)) return [];
    if (name.split(/[/\\]/).some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part)))
      throw new Error(`The commit ${commit} holds a file named ${name}`);
    return [{ path: name, object, isLink: mode === '120000' }];
  });
}

/** Writes the files into an empty folder and returns it. */
export async function writeCommitted(root: string, files: readonly CommittedFile[]): Promise<string> {
  const target = releaseSources(root);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const folder of new Set(files.map((file) => path.dirname(file.path))))
    await mkdir(path.join(target, folder), { recursive: true });
  await readObjects(
    root,
    files.map(({ object }) => object),
    (bytes, at) => {
      const file = files[at];
      if (!file || !bytes) throw new Error(`Git has no bytes of ${file?.path ?? 'a file'}`);
      const to = path.join(target, file.path);
      // A link is refused by the checks, as it is among working files.
      if (file.isLink) symlinkSync(bytes.toString('utf8'), to);
      else writeFileSync(to, bytes);
    },
  );
  return target;
}
