/** `lantai hooks`: checks at the moment of a commit. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isHookName, type HookName } from '../hooks/hook-file.ts';
import { installHooks, uninstallHooks } from '../hooks/install.ts';
import { messageProblems } from '../hooks/message-problems.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { gitIn, gitLists } from '../lib/run-git.ts';
import { runCheck } from './check.ts';

export const hooksHelp = `用法：npm run lantai -- hooks install [--uninstall]

装上 Git 钩子：提交时检查将要提交的稿件，看提交说明写得清不清楚。已有的钩子保留，先运行它。

  --uninstall  卸下，恢复原有的钩子

钩子自己运行的是：hooks run pre-commit，hooks run commit-msg <文件>。
`;

export async function runHooks(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { uninstall: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [action, name = '', file] = positionals;
  if (action === 'run' && isHookName(name)) return RUN[name](io, file);
  if (action !== 'install')
    throw new UsageError(
      '写 hooks install 安装，hooks install --uninstall 卸下。运行 npm run lantai -- hooks --help 查看用法。',
    );
  const said = values.uninstall ? await uninstallHooks(io.root) : await installHooks(io.root);
  io.stdout.write(said.map((line) => `${line}\n`).join(''));
  return EXIT.clean;
}

const RUN: Readonly<Record<HookName, (io: CommandIo, file: string | undefined) => Promise<number>>> = {
  'pre-commit': checkStaged,
  'commit-msg': checkMessage,
};

async function checkStaged(io: CommandIo): Promise<number> {
  const staged = await gitLists(gitIn(io.root), ['diff', '--cached', '--name-only', '-z', '--', 'sites/', 'content/']);
  if (staged.length === 0) return EXIT.clean;
  const code = await runCheck(['--staged'], io);
  if (code === EXIT.findings)
    io.stderr.write(
      '有错误，这次没有提交。改好以后用 git add 重新暂存，再提交。检查的是暂存的内容，不是文件夹里现在的样子。\n',
    );
  return code;
}

async function checkMessage(io: CommandIo, file: string | undefined): Promise<number> {
  if (file === undefined) throw new UsageError('hooks run commit-msg 后面要写提交说明的文件。');
  const problems = messageProblems(await readFile(file, 'utf8'));
  if (problems.length === 0) return EXIT.clean;
  io.stderr.write(`提交说明要改，这次没有提交：\n${problems.map((words) => `  - ${words}\n`).join('')}`);
  return EXIT.findings;
}
