/** The commit that a command compares the sources with. */
import { type Changes, changesSince, type NoChanges } from '../checks/changed/git-changes.ts';
import { UsageError } from '../lib/command.ts';

const NO_CHANGES: Readonly<Record<NoChanges, (base: string, option: string) => string>> = {
  'not-git': (_, option) => `${option} 要和 Git 里的提交比较，而这个站群不在自己的 Git 仓库里。`,
  'base-missing': (base) =>
    `Git 里没有“${base}”这个提交，无法比较。请核对名称；如果是远端的分支，先运行 git fetch origin。`,
  'base-missing-shallow': (base) =>
    `本地是浅克隆，没有“${base}”这个提交，无法比较。请先取回它，例如运行 git fetch --depth=1 origin main:refs/remotes/origin/main；或者取回全部历史：git fetch --unshallow。`,
};

/**
 * @param option the option of the command that names the commit.
 * @throws {UsageError} if there is nothing to compare with.
 */
export async function changesFrom(root: string, base: string, option: string): Promise<Changes> {
  const changes = await changesSince(root, base);
  if (typeof changes === 'string') throw new UsageError(NO_CHANGES[changes](base, option));
  return changes;
}
