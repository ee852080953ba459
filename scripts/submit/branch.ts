/** The branch something is submitted on. */
import path from 'node:path';
import { UsageError } from '../lib/command.ts';
import { gitLists, gitSays } from '../lib/run-git.ts';
import { freeName } from '../new/slug.ts';
import type { ChangedItem } from './changed-items.ts';
import type { Repository } from './repository.ts';

export interface Branch {
  name: string;
  /** The commit it goes on from. */
  from: string;
  /** False if work goes on on the branch that is checked out. */
  isNew: boolean;
}

/**
 * A new branch from what is published; a branch of one's own that is not merged yet goes on.
 *
 * @throws {UsageError} if the name cannot be one.
 */
export async function chooseBranch(
  repository: Repository,
  items: readonly ChangedItem[],
  options: { branch?: string; isNew: boolean },
): Promise<Branch> {
  const { git, branch, base, remote, upstream } = repository;
  const isOwn = !(await isMerged(repository));
  if (isOwn && branch !== base && !options.isNew && options.branch === undefined)
    return { name: branch, from: 'HEAD', isNew: false };
  const refs = await gitSays(git, 'for-each-ref', '--format=%(refname)', 'refs/heads/', `refs/remotes/${remote}/`);
  const taken = new Set(refs.split('\n').map((ref) => ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, '')));
  // A branch cannot lie below one that is there, nor above.
  const isTaken = (name: string) =>
    [...taken].some((each) => each === name || each.startsWith(`${name}/`) || name.startsWith(`${each}/`));
  const name = options.branch ?? freeName(nameOf(items), isTaken);
  if ((await git(['check-ref-format', '--branch', name])).code !== 0)
    throw new UsageError(`“${name}”不能用作分支名。请用小写字母、数字和连字符，例如 --branch tingshui-1126。`);
  if (options.branch !== undefined && isTaken(name))
    throw new UsageError(`已经有叫“${name}”的分支，请换一个名称，或者先运行 git switch ${name} 切换过去再提交。`);
  // What somebody has committed on the main branch by hand goes along.
  return { name, from: isOwn && branch === base ? 'HEAD' : upstream, isNew: true };
}

/** True if the published state holds what the branch has changed, also where the forge made one commit of it. */
async function isMerged({ git, upstream }: Repository): Promise<boolean> {
  const begun = await gitSays(git, 'merge-base', 'HEAD', upstream);
  if (begun === '') return false;
  const changed = await gitLists(git, ['diff', '--name-only', '--no-renames', '-z', begun, 'HEAD']);
  for (const file of changed) {
    const at = (commit: string) => gitSays(git, 'rev-parse', '--verify', '--quiet', `${commit}:${file}`);
    if ((await at('HEAD')) !== (await at(upstream))) return false;
  }
  return true;
}

/** `<site>-<name of the file>` of the first entry. */
function nameOf(items: readonly ChangedItem[]): string {
  const file = items[0]?.main.path ?? '';
  const site = file.split('/')[1] ?? 'site';
  const stem = path.posix.basename(file).replace(/\.[^.]*$/, '') || 'changes';
  return `${site}-${stem}`
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
