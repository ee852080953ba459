/** Installs the hooks in a repository and takes them out again. Hooks of others stay, and run first. */
import { chmod, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../lib/command.ts';
import { gitIn, gitSays } from '../lib/run-git.ts';
import { PROJECT_ROOT } from '../lib/project.ts';
import { replaceFile } from '../lib/write-file.ts';
import { BEFORE, HOOKS, hookText, isHookName, MARK } from './hook-file.ts';

const NAMES = Object.keys(HOOKS).filter(isHookName);

/** @returns one sentence for each hook. */
export async function installHooks(root: string): Promise<string[]> {
  const folder = await hooksFolder(root);
  const inside = path.relative(root, PROJECT_ROOT);
  // A path from the top of the repository goes with a repository that is moved.
  const project = inside.startsWith('..') || path.isAbsolute(inside) ? PROJECT_ROOT : inside;
  const from = (file: string) => path.join(project, file).replaceAll('\\', '/');
  await mkdir(folder, { recursive: true });
  const said: string[] = [];
  for (const name of NAMES) {
    const file = path.join(folder, name);
    const foreign = await isForeign(file);
    if (foreign && (await exists(`${file}${BEFORE}`)))
      throw new UsageError(
        `${file} 和 ${name}${BEFORE} 都是别的程序的钩子，不知道该先运行哪一个，没有安装。请把它们合成一个，再运行一次。`,
      );
    if (foreign) await rename(file, `${file}${BEFORE}`);
    await replaceFile(file, hookText(name, from('scripts/lantai.ts'), from('node_modules')));
    await chmod(file, 0o755);
    said.push(`${name}：${HOOKS[name]}。${foreign ? `原有的钩子改名为 ${name}${BEFORE}，先运行它。` : ''}`);
  }
  return said;
}

/** @returns one sentence for each hook. */
export async function uninstallHooks(root: string): Promise<string[]> {
  const folder = await hooksFolder(root);
  const said: string[] = [];
  for (const name of NAMES) {
    const file = path.join(folder, name);
    if (!(await exists(file)) || (await isForeign(file))) {
      said.push(`${name}：没有安装过，不用卸下。`);
      continue;
    }
    await rm(file);
    const before = await exists(`${file}${BEFORE}`);
    if (before) await rename(`${file}${BEFORE}`, file);
    said.push(`${name}：已卸下。${before ? '原有的钩子已恢复。' : ''}`);
  }
  return said;
}

/**
 * @throws {UsageError} where there is no repository, or its hooks are in a folder that is not its own: other
 *   repositories would run ours, or the hooks would be committed.
 */
async function hooksFolder(root: string): Promise<string> {
  const git = gitIn(root);
  const { code } = await git(['--version']);
  if (code === -1) throw new UsageError('这台电脑上没有 Git。请技术人员先装好 Git（Windows 上是 Git for Windows）。');
  const common = await gitSays(git, 'rev-parse', '--path-format=absolute', '--git-common-dir');
  const top = await gitSays(git, 'rev-parse', '--show-prefix');
  if (common === '' || top !== '')
    throw new UsageError('这个站群不在自己的 Git 仓库里，没有地方装钩子。请在仓库的最上一级文件夹里运行。');
  const folder = await gitSays(git, 'rev-parse', '--path-format=absolute', '--git-path', 'hooks');
  if (path.relative(common, folder).startsWith('..'))
    throw new UsageError(
      `Git 的钩子放在 ${folder}（core.hooksPath），不属于这个仓库，没有改动。请在那里的 pre-commit 里加一行：npm run --silent lantai -- hooks run pre-commit；在 commit-msg 里加一行：npm run --silent lantai -- hooks run commit-msg "$1"。`,
    );
  return folder;
}

const exists = (file: string) => stat(file).then(Boolean, () => false);

async function isForeign(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text !== null && !text.includes(MARK);
}
