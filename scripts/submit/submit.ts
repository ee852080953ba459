/** From changed files to a merge request: choose, check, show, commit, push, ask for a review. */
import { UsageError } from '../lib/command.ts';
import { gitSays } from '../lib/run-git.ts';
import { FORGES, type Forge } from '../../src/lib/signoff/model.ts';
import { isForge } from '../forge/forges.ts';
import type { Branch } from './branch.ts';
import type { ChangedItem } from './changed-items.ts';
import { FORGE_WAYS, forgeAt, openRequest, remotePlace, type MergeRequest } from './merge-request.ts';
import { pushFailure } from './push-failure.ts';
import type { Repository } from './repository.ts';
import { literal } from './staged-check.ts';

/** @throws {UsageError} if somebody else has changed a file that is changed here. */
export async function refuseConflicts(
  { git, upstream }: Repository,
  branch: Branch,
  changed: readonly string[],
): Promise<void> {
  if (!branch.isNew) return;
  const at = async (commit: string, file: string) =>
    gitSays(git, 'rev-parse', '--verify', '--quiet', `${commit}:${file}`);
  const begun = await gitSays(git, 'merge-base', 'HEAD', upstream);
  const ofOthers: string[] = [];
  const own: string[] = [];
  for (const file of changed) {
    if ((await at('HEAD', file)) === (await at(branch.from, file))) continue;
    ((await at(begun, file)) === (await at(upstream, file)) ? own : ofOthers).push(file);
  }
  if (ofOthers.length > 0)
    throw new UsageError(
      `您改的文件，平台上已经有别人的新改动，没有提交：\n${lines(ofOthers)}请先运行 git pull 取回来；提示有冲突的，把两边的改动合起来，拿不准就请对方一起看。`,
    );
  if (own.length > 0)
    throw new UsageError(
      `这些文件接着您上次送审、还没有合并的改动，不能另开分支：\n${lines(own)}请去掉 --new 和 --branch，接着上次的送。`,
    );
}

const lines = (files: readonly string[]) => files.map((file) => `  ${file}\n`).join('');

/**
 * Commits the files of the items on the branch, and nothing else.
 *
 * @throws {UsageError} if Git refuses.
 */
export async function commit(
  { git }: Repository,
  branch: Branch,
  items: readonly ChangedItem[],
  message: string,
): Promise<void> {
  const paths = items.flatMap(({ files }) => files.map((file) => file.path));
  if (branch.isNew) {
    const { code, stderr } = await git(['switch', '--quiet', '--no-track', '-c', branch.name, branch.from]);
    if (code !== 0)
      throw new UsageError(`开不了分支 ${branch.name}，没有提交。请把下面的文字交给技术人员：\n${stderr.trim()}`);
  }
  const input = literal(paths);
  const files = ['--pathspec-from-file=-', '--pathspec-file-nul'];
  const added = await git(['add', '-A', ...files], { input });
  const done =
    added.code === 0 ? await git(['commit', '--quiet', '--only', '-m', message, ...files], { input }) : added;
  if (done.code !== 0)
    throw new UsageError(
      `没有提交，文件没有变。请按下面的说明改正，或者交给技术人员：\n${done.stderr.trim() || done.stdout.toString().trim()}`,
    );
}

/**
 * Sends the branch.
 *
 * @returns the address at which the forge offers a merge request, if it says one.
 * @throws {UsageError} with the reason; the commit stays, and the next `submit` sends it.
 */
export async function push({ git, remote }: Repository, branch: string): Promise<string | null> {
  const { code, stderr } = await git(['push', '-u', remote, `refs/heads/${branch}:refs/heads/${branch}`]);
  if (code !== 0)
    throw new UsageError(
      `${pushFailure(stderr, remote)}\n改动已经记在这台电脑的分支 ${branch} 上，解决以后再运行一次 submit，不会重复。`,
    );
  return /^remote:\s*(https?:\/\/\S+)\s*$/m.exec(stderr)?.[1] ?? null;
}

export interface RequestOptions {
  forge?: string;
  api?: string;
  token?: string;
}

/** Opens the merge request, or says where to; the text is for the editor. */
export async function askForReview(
  repository: Repository,
  request: MergeRequest,
  offered: string | null,
  options: RequestOptions,
): Promise<string> {
  const { git, remote } = repository;
  const place = remotePlace(await gitSays(git, 'remote', 'get-url', remote));
  const named = options.forge ?? (await gitSays(git, 'config', 'lantai.forge'));
  if (named !== '' && !isForge(named)) throw new UsageError(`--forge 可以写：${FORGES.join('、')}。`);
  const forge: Forge | null = isForge(named) ? named : place && forgeAt(place.host);
  const page =
    offered ?? (forge && place ? FORGE_WAYS[forge].page(place.web, request.branch, request.base) : place?.web);
  const byHand =
    page === undefined
      ? `请在代码托管平台上用分支 ${request.branch} 发起合并请求，请人审核。`
      : `请在浏览器中打开下面的网址发起合并请求，请人审核：\n  ${page}`;
  if (!forge || !place || options.token === undefined || options.token === '') return byHand;
  const api = options.api ?? ((await gitSays(git, 'config', 'lantai.forgeApi')) || FORGE_WAYS[forge].api(place.host));
  const opened = await openRequest({ forge, api, repository: place.repository, token: options.token }, request);
  return 'url' in opened
    ? `已发起合并请求，等人审核：\n  ${opened.url}`
    : `没有自动发起合并请求：${opened.failed}。${byHand}`;
}
