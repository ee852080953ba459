/** `lantai submit`: hands changed entries to the reviewers, for people who do not know Git. */
import { confirm, isCancel, multiselect } from '@clack/prompts';
import { parseArgs } from 'node:util';
import { countFindings } from '../checks/report.ts';
import { stopsBuild } from '../checks/stops-build.ts';
import { formats } from '../reporters/formats.ts';
import { messageProblems } from '../hooks/message-problems.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { gitSays } from '../lib/run-git.ts';
import { interactive } from '../new/prompts.ts';
import { chooseBranch, type Branch } from '../submit/branch.ts';
import { changedItems, type ChangedItem } from '../submit/changed-items.ts';
import { openRepository, type Repository } from '../submit/repository.ts';
import { checkOf } from '../submit/staged-check.ts';
import { askForReview, commit, push, refuseConflicts } from '../submit/submit.ts';

export const submitHelp = `用法：npm run lantai -- submit [文件或文件夹…] [选项]

把改好的稿件送审：检查，列出要送的内容，开分支、提交、推送，发起合并请求。不用懂 Git。
改动的稿件不止一篇时，写明送哪几篇，或者在列出的清单里勾选。

  --all               改动的全部送
  --message <说明>    一句话说清做了什么，缺省由标题生成
  --branch <名称>     分支名，缺省由文件名生成
  --new               另开一个分支，不接着现在的分支
  --base <分支>       主分支的名称，缺省由远端决定
  --remote <名称>     远端的名称，缺省为 origin
  --forge <平台>      github、gitlab、gitea、gitee；缺省由网址看出，或者 git config lantai.forge
  --api <网址>        平台接口的地址，缺省由网址看出，或者 git config lantai.forgeApi
  --yes               不再问，直接送

平台的访问令牌写在环境变量 LANTAI_FORGE_TOKEN 里，就自动发起合并请求；没有令牌的，给出发起的网址。
`;

export async function runSubmit(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      message: { type: 'string' },
      branch: { type: 'string' },
      new: { type: 'boolean', default: false },
      base: { type: 'string' },
      remote: { type: 'string' },
      forge: { type: 'string' },
      api: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const repository = await openRepository(io.root, values);
  const { items, others } = await changedItems(io.root, repository.git);
  if (items.length === 0) return sendAgain(repository, io, values);
  const chosen = await chooseItems(items, repository.person, positionals, values.all);
  const branch = await chooseBranch(repository, chosen, { ...values, isNew: values.new });
  const message = values.message ?? messageFor(chosen);
  const wrong = messageProblems(message);
  if (wrong.length > 0) throw new UsageError(`提交说明要改：\n${wrong.map((words) => `  - ${words}`).join('\n')}`);
  const paths = chosen.flatMap(({ files }) => files.map(({ path }) => path));
  await refuseConflicts(
    repository,
    branch,
    items.flatMap(({ files }) => files.map(({ path }) => path)),
  );

  const report = await checkOf(io, repository.git, branch.from, paths);
  const errors = report.findings.filter(stopsBuild).length;
  if (errors > 0) {
    io.stdout.write(formats.text(report));
    io.stderr.write(`有 ${errors} 个错误，没有送审。按上面的说明改好，再运行一次。\n`);
    return EXIT.findings;
  }
  const { warning } = countFindings(report.findings);
  io.stdout.write(
    summary(repository, branch, chosen, message, { left: items.length - chosen.length, others, warning }),
  );
  if (!values.yes) await confirmed();
  await commit(repository, branch, chosen, message);
  const offered = await push(repository, branch.name);
  const request = requestFor(repository, branch.name, message, chosen);
  io.stdout.write(
    `已送到分支 ${branch.name}。\n${await askForReview(repository, request, offered, requestOptions(values))}\n`,
  );
  return EXIT.clean;
}

type Values = Readonly<Partial<Record<'forge' | 'api', string>>>;

const requestOptions = ({ forge, api }: Values) => ({
  ...(forge === undefined ? {} : { forge }),
  ...(api === undefined ? {} : { api }),
  token: process.env['LANTAI_FORGE_TOKEN']?.trim() ?? '',
});

/** A commit that could not be pushed the last time. */
async function sendAgain(repository: Repository, io: CommandIo, values: Values): Promise<number> {
  const { git, remote, upstream } = repository;
  const { name: branch, from, isNew } = await chooseBranch(repository, [], { isNew: false });
  const sent = await gitSays(git, 'rev-parse', '--verify', '--quiet', `refs/remotes/${remote}/${branch}`);
  const ahead = Number(await gitSays(git, 'rev-list', '--count', `${sent === '' ? upstream : sent}..HEAD`));
  if (ahead === 0 || from !== 'HEAD')
    throw new UsageError('没有改动，不用送审。稿件要放在 content/ 里，改好后先保存，再运行 submit。');
  const message = await gitSays(git, 'log', '-1', '--format=%s');
  if (isNew) await git(['switch', '--quiet', '--no-track', '-c', branch]);
  const offered = await push(repository, branch);
  const request = requestFor(repository, branch, message, []);
  io.stdout.write(
    `上次没有送出的 ${ahead} 次提交，已送到分支 ${branch}。\n${await askForReview(repository, request, offered, requestOptions(values))}\n`,
  );
  return EXIT.clean;
}

/** @throws {UsageError} outside a terminal, where several have changed and none is named. */
async function chooseItems(
  items: readonly ChangedItem[],
  person: string,
  named: readonly string[],
  all: boolean,
): Promise<ChangedItem[]> {
  if (named.length > 0)
    return named.flatMap((name) => itemsAt(items, name)).filter((item, at, list) => list.indexOf(item) === at);
  if (all || items.length === 1) return [...items];
  const own = items.filter(({ editor }) => editor === '' || editor === person);
  if (!interactive())
    throw new UsageError(
      `改动的不止一篇，请写明送哪几篇（submit 后面写文件），或者用 --all 全部送：\n${items.map((item) => `  ${item.main.path}　${labelOf(item, person)}`).join('\n')}`,
    );
  const picked = await multiselect({
    message: '送审哪几篇（空格勾选，回车确定）',
    options: items.map((item, value) => ({ value, label: labelOf(item, person) })),
    initialValues: items.flatMap((item, at) => (own.includes(item) ? [at] : [])),
    required: true,
  });
  if (isCancel(picked)) throw new UsageError('已取消，没有送审。');
  return items.filter((_, at) => picked.includes(at));
}

function itemsAt(items: readonly ChangedItem[], name: string): ChangedItem[] {
  const wanted = name.replaceAll('\\', '/').replace(/^\.\/|\/$/g, '');
  const found = items.filter(({ files }) => files.some(({ path }) => path === wanted || path.startsWith(`${wanted}/`)));
  if (found.length > 0) return found;
  throw new UsageError(`“${name}”没有改动。改动的有：\n${items.map(({ main }) => `  ${main.path}`).join('\n')}`);
}

const labelOf = ({ title, main, editor }: ChangedItem, person: string) =>
  `${main.kind}　${title}${editor === '' || editor === person ? '' : `（责任编辑是${editor}）`}`;

const VERBS = { 新增: '发布', 修改: '修改', 删除: '删除' } as const;
const LONGEST_TITLE = 24;

function messageFor([first, ...rest]: readonly ChangedItem[]): string {
  if (!first) return '';
  const title =
    [...first.title].length > LONGEST_TITLE ? `${[...first.title].slice(0, LONGEST_TITLE).join('')}…` : first.title;
  const more = rest.length > 0 ? `等${rest.length + 1}项` : '';
  return `${VERBS[first.main.kind]}“${title}”${more}`;
}

function summary(
  { base, person }: Repository,
  { name, isNew }: Branch,
  items: readonly ChangedItem[],
  message: string,
  { left, others, warning }: { left: number; others: readonly string[]; warning: number },
): string {
  const lines = items.flatMap((item) => [
    `  ${labelOf(item, person)}`,
    ...item.files.map(({ path, kind }) => `      ${kind} ${path}`),
  ]);
  return [
    '将要送审：',
    ...lines,
    `说明：${message}`,
    `提交人：${person}`,
    `分支：${name}${isNew ? `（新开，审核同意后并入 ${base}）` : '（接着上次的，合并请求会更新）'}`,
    ...(warning > 0 ? [`检查没有错误，有 ${warning} 个警告，运行 npm run check 可以看。`] : ['检查没有问题。']),
    ...(left > 0 ? [`另有 ${left} 项改动这次不送，留在原处。`] : []),
    ...(others.length > 0
      ? [`content/ 和 sites/ 以外改动的 ${others.length} 个文件不送：${others.slice(0, 5).join('、')}`]
      : []),
    '',
  ].join('\n');
}

async function confirmed(): Promise<void> {
  if (!interactive()) throw new UsageError('确认无误后，加上 --yes 再运行一次。现在什么也没有送。');
  const answer = await confirm({ message: '送审吗？', active: '送', inactive: '不送' });
  if (isCancel(answer) || !answer) throw new UsageError('已取消，什么也没有送。');
}

const requestFor = ({ base }: Repository, branch: string, message: string, items: readonly ChangedItem[]) => ({
  title: message.split('\n')[0] ?? message,
  description: items.map((item) => `- ${item.main.kind}：${item.title}（${item.main.path}）`).join('\n'),
  branch,
  base,
});
