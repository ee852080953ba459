/** Whether the working files are those of the last commit: a release is made from what is in the history, and by it. */
import { gitOutput, namesIn } from '../lib/git.ts';
import type { OutputName } from '../lib/project.ts';
import { isReleaseRecord } from '../../src/lib/signoff/ledgers.ts';

/** What builds write, where a repository does not ignore it. */
const OUTPUTS: readonly OutputName[] = ['dist', 'release'];

/**
 * Files that differ from the commit, are not in it, or that Git was told not to compare. Records of releases that are
 * not committed yet are no difference: the release before has just written them. Line ends that Git converts are none
 * either.
 */
export async function uncommittedFiles(root: string): Promise<string[]> {
  const status = namesIn(
    await gitOutput(root, [
      ...['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'],
      ...['--', '.', ...OUTPUTS.map((folder) => `:(exclude)${folder}`)],
    ]),
  );
  const changed = status
    .map((line) => ({ state: line.slice(0, 2), file: line.slice(3) }))
    .filter(({ state, file }) => !(state === '??' && isReleaseRecord(file)))
    .map(({ file }) => file);
  // Lower case: "assume unchanged"; S: "skip worktree". Content is read from the commit, the program is not.
  const unwatched = namesIn(await gitOutput(root, ['ls-files', '-v', '-z']))
    .filter((line) => /^[a-zS] (?!sites\/|content\/)/.test(line))
    .map((line) => line.slice(2));
  return [...new Set([...changed, ...unwatched])].sort();
}
