/** How a repository is, before anything is submitted from it; each reason not to is one sentence in Chinese. */
import { stat } from 'node:fs/promises';
import { UsageError } from '../lib/command.ts';
import { gitIn, gitSays, type Git } from '../lib/run-git.ts';
import { pushFailure } from './push-failure.ts';

export interface Repository {
  root: string;
  git: Git;
  /** Name of the person, as commits carry it. */
  person: string;
  branch: string;
  remote: string;
  /** The branch that is published; requests ask to merge into it. */
  base: string;
  /** `<remote>/<base>`, as it was fetched just now. */
  upstream: string;
}

/** Files in the folder of Git that exist while something is half done, with what it is. */
const HALF_DONE: Readonly<Record<string, string>> = {
  MERGE_HEAD: '合并',
  'rebase-merge': '变基',
  'rebase-apply': '变基',
  CHERRY_PICK_HEAD: '拣选',
  REVERT_HEAD: '还原',
};

/** @throws {UsageError} if nothing can be submitted from it. */
export async function openRepository(root: string, options: { remote?: string; base?: string }): Promise<Repository> {
  const git = gitIn(root);
  const says = (...args: string[]) => gitSays(git, ...args);
  const { code, stdout } = await git(['rev-parse', '--show-prefix']);
  if (code === -1) throw new UsageError('这台电脑上没有 Git。请技术人员先装好 Git（Windows 上是 Git for Windows）。');
  if (code !== 0 || stdout.toString().trim() !== '')
    throw new UsageError('这个站群不在自己的 Git 仓库里，没有可以提交的地方。请技术人员把仓库克隆到这台电脑上。');
  if ((await says('rev-parse', '--verify', '--quiet', 'HEAD')) === '')
    throw new UsageError('仓库里还没有任何提交。请技术人员先建好主分支。');
  for (const [file, what] of Object.entries(HALF_DONE))
    if (await exists(await says('rev-parse', '--path-format=absolute', '--git-path', file)))
      throw new UsageError(`仓库里有一次${what}还没有做完。请技术人员先做完或者取消它，再提交。`);
  const branch = await says('symbolic-ref', '--quiet', '--short', 'HEAD');
  if (branch === '')
    throw new UsageError(
      '现在不在任何分支上（Git 叫 detached HEAD），提交会丢失。请先运行 git switch main 回到主分支；有改动的，改动会跟着过去。',
    );
  const person = process.env['GIT_AUTHOR_NAME'] ?? (await says('config', 'user.name'));
  const mail = process.env['GIT_AUTHOR_EMAIL'] ?? (await says('config', 'user.email'));
  if (person === '' || mail === '')
    throw new UsageError(
      'Git 还不知道您是谁。请运行一次（换成您的姓名和单位邮箱）：\n  git config --global user.name "王芳"\n  git config --global user.email "wangfang@example.gov.cn"',
    );
  const remote = await remoteOf(git, branch, options.remote);
  const fetched = await git(['fetch', '--quiet', remote]);
  if (fetched.code !== 0) throw new UsageError(pushFailure(fetched.stderr, remote).replace('没有推送', '没有提交'));
  const base = await baseOf(git, remote, options.base);
  return { root, git, person, branch, remote, base, upstream: `${remote}/${base}` };
}

const exists = (file: string) => stat(file).then(Boolean, () => false);

async function remoteOf(git: Git, branch: string, asked: string | undefined): Promise<string> {
  const remotes = (await gitSays(git, 'remote')).split('\n').filter((name) => name !== '');
  const own = await gitSays(git, 'config', `branch.${branch}.remote`);
  if (remotes.length === 0)
    throw new UsageError(
      '这个仓库没有设置远端，不知道提交到哪里。请技术人员运行 git remote add origin <仓库地址>，或者重新克隆。',
    );
  if (asked !== undefined && !remotes.includes(asked))
    throw new UsageError(`没有叫“${asked}”的远端。现有的是：${remotes.join('、')}。`);
  const found =
    asked ?? [own, 'origin', remotes.length === 1 ? remotes[0] : ''].find((name) => remotes.includes(name ?? ''));
  if (found === undefined)
    throw new UsageError(`有几个远端（${remotes.join('、')}），请用 --remote 写明提交到哪一个。`);
  return found;
}

/** The branch the remote calls its main one. */
async function baseOf(git: Git, remote: string, asked: string | undefined): Promise<string> {
  const has = async (name: string) =>
    (await gitSays(git, 'rev-parse', '--verify', '--quiet', `refs/remotes/${remote}/${name}`)) !== '';
  const head = (await gitSays(git, 'symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`)).slice(
    remote.length + 1,
  );
  for (const name of asked === undefined ? [head, 'main', 'master'] : [asked])
    if (name !== '' && (await has(name))) return name;
  throw new UsageError(
    `远端 ${remote} 上没有找到${asked === undefined ? '主分支' : `分支 ${asked} `}。请用 --base 写明主分支的名称。`,
  );
}
