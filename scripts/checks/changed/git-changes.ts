/** What a pull request changes: the files of a fleet that differ from a commit, with their text there. */
import { gitOutput, namesIn, readBlobs } from '../../lib/git.ts';

export interface FileChange {
  /** Path from the root of the fleet. */
  path: string;
  /** The bytes at the base; absent for a new file. */
  before?: Uint8Array;
}

export interface Changes {
  /** In path order. Files that are not committed yet are included. */
  files: readonly FileChange[];
  /**
   * True where the history does not reach back to the commit at which the branch began, so that the base itself was
   * compared: what others changed there meanwhile is listed too.
   */
  wider: boolean;
  /** The commit that was compared with. */
  from: string;
}

/** Why nothing can be compared. */
export type NoChanges = 'not-git' | 'base-missing' | 'base-missing-shallow';

/**
 * Compares the working tree with the commit at which it branched off from `base`.
 *
 * @param root folder of the fleet, which is the top of a Git repository.
 * @param base name of a commit, for example `origin/main`.
 */
export async function changesSince(root: string, base: string): Promise<Changes | NoChanges> {
  const git = (...args: string[]) => gitOutput(root, args);
  const top = await git('rev-parse', '--show-prefix');
  if (top === null || text(top) !== '') return 'not-git';
  // The end of options, so that no name of a commit is read as one.
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`);
  if (!commit)
    return text(await git('rev-parse', '--is-shallow-repository')) === 'true' ? 'base-missing-shallow' : 'base-missing';
  const common = await git('merge-base', 'HEAD', text(commit));
  const from = text(common ?? commit);
  const sources = ['--', 'sites/', 'content/'];
  const listed = namesIn(await git('diff', '--no-renames', '--name-only', '-z', from, ...sources));
  const added = namesIn(await git('ls-files', '--others', '--exclude-standard', '-z', ...sources));
  const paths = [...new Set([...listed, ...added])].sort();
  const before = await readBlobs(
    root,
    paths.map((path) => `${from}:${path}`),
  );
  return {
    files: paths.map((path, at) => ({ path, ...(before[at] && { before: before[at] }) })),
    wider: common === null,
    from,
  };
}

/** Names of those who made the commits after `from`, each once, the first to write first. */
export async function authorsSince(root: string, from: string): Promise<string[]> {
  const lines = namesIn(await gitOutput(root, ['log', '--reverse', '-z', '--format=%aN', `${from}..HEAD`]));
  return [...new Set(lines)];
}

/** Paths of what differs from `from` outside the sources of the sites, in order, without files Git does not know. */
export const otherFilesSince = async (root: string, from: string): Promise<string[]> =>
  namesIn(
    await gitOutput(root, [
      ...['diff', '--no-renames', '--name-only', '-z', from],
      ...['--', '.', ':(exclude)sites/', ':(exclude)content/'],
    ]),
  ).sort();

/** Whether files of the fleet differ from the last commit. */
export const hasUncommitted = async (root: string): Promise<boolean> =>
  namesIn(await gitOutput(root, ['status', '--porcelain', '-z', '--', 'sites/', 'content/'])).length > 0;

const text = (output: Buffer | null) => output?.toString('utf8').trim() ?? '';
