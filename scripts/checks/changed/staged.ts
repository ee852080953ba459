/** What the next commit holds: the files of the index, whatever the work tree holds besides. */
import type { FleetFolder } from '../../lib/fleet-folder.ts';
import { folderOnDisk } from '../../lib/fleet-folder.ts';
import { readBlobs } from '../../lib/git.ts';
import { gitIn, gitLists, gitSays, indexAt } from '../../lib/run-git.ts';
import type { FileChange } from './git-changes.ts';

const SOURCES = ['--', 'sites/', 'content/'];
const NOTHING = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export interface Staged {
  /** The fleet as the next commit holds it. */
  folder: FleetFolder;
  /** Files the next commit changes, with their bytes before it, in path order. */
  files: FileChange[];
}

/**
 * @param root top folder of a Git repository.
 * @param index another index than that of the repository.
 * @param base the commit it is compared with.
 * @returns null if the fleet is not in a repository of its own.
 */
export async function readStaged(root: string, index?: string, base = 'HEAD'): Promise<Staged | null> {
  const git = gitIn(root);
  const { code, stdout } = await git(['rev-parse', '--show-prefix']);
  if (code !== 0 || stdout.toString().trim() !== '') return null;
  const list = (...args: string[]) => gitLists(git, [...args, '-z', ...SOURCES], index);
  // Before the first commit everything is new.
  const from = (await gitSays(git, 'rev-parse', '--verify', '--quiet', `${base}^{tree}`)) || NOTHING;
  const changed = await list('diff-index', '--cached', '--no-renames', '--name-only', from);
  const different = await list('diff-files', '--name-only');
  const hidden = new Set(await list('ls-files', '--others'));
  const held = new Map<string, Buffer>();
  const inIndex = await readBlobs(
    root,
    different.map((path) => `:${path}`),
    indexAt(index),
  );
  different.forEach((path, at) => {
    const bytes = inIndex[at];
    // A file that is only meant to be added has no bytes yet.
    if (bytes) held.set(path, bytes);
    else hidden.add(path);
  });
  changed.sort();
  const before = await readBlobs(
    root,
    changed.map((path) => `${from}:${path}`),
  );
  const files = changed.map((path, at): FileChange => ({ path, ...(before[at] && { before: before[at] }) }));
  return { folder: stagedFolder(folderOnDisk(root), held, hidden), files };
}

/** The disk, with the files that are different in the index, and without those that are not in it. */
function stagedFolder(disk: FleetFolder, held: ReadonlyMap<string, Buffer>, hidden: ReadonlySet<string>): FleetFolder {
  const isAbove = (folder: string) => [...held.keys()].some((path) => path.startsWith(`${folder}/`));
  return {
    ...disk,
    async kindOf(path) {
      if (held.has(path)) return 'file';
      if (hidden.has(path)) return null;
      return (await disk.kindOf(path)) ?? (isAbove(path) ? 'folder' : null);
    },
    async list(folder) {
      const there = await disk.list(folder).catch((error: unknown) => {
        if (isAbove(folder)) return [];
        throw error;
      });
      const kept = there.filter(({ name }) => !hidden.has(`${folder}/${name}`));
      const below = [...held.keys()].filter((path) => path.startsWith(`${folder}/`));
      const names = new Set(below.map((path) => path.slice(folder.length + 1)));
      const gone = [...names]
        .map((name) => ({
          name: name.split('/')[0] ?? '',
          kind: name.includes('/') ? ('folder' as const) : ('file' as const),
        }))
        .filter(({ name }) => !kept.some((each) => each.name === name));
      return [...kept, ...new Map(gone.map((each) => [each.name, each])).values()];
    },
    async read(file) {
      return held.get(file) ?? disk.read(file);
    },
    stampOf: (file) => (held.has(file) ? Promise.resolve(null) : disk.stampOf(file)),
    chunks: (file) => {
      const bytes = held.get(file);
      return bytes ? once(bytes) : disk.chunks(file);
    },
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}
