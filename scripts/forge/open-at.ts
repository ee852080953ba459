/** Sign-off at a commit that a forge names. */
import { UsageError, type CommandIo } from '../lib/command.ts';
import { commitId } from '../lib/git.ts';
import { openSignoff, type Signoff } from '../signoff/open-signoff.ts';

/** @throws {UsageError} where the commit is not here or sign-off is not in use. */
export async function openAt({ root, now }: CommandIo, commit: string): Promise<Signoff> {
  if ((await commitId(root, commit)) === null)
    throw new UsageError(
      `本地仓库里没有提交 ${commit.slice(0, 10)}。请先取来合并请求的提交，例如 git fetch origin refs/pull/<编号>/head。`,
    );
  const signoff = await openSignoff(root, { commit, now });
  if (signoff.start === null)
    throw new UsageError(
      '站群还没有启用审签：sites/fleet.yaml 里没有 signoff。怎样启用见 docs/operators/sign-off.md。',
    );
  return signoff;
}
