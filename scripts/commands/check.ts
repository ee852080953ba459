/** `lantai check`: all checks on the sources and on the built sites. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { affectedBy } from '../checks/changed/affected.ts';
import type { Scope } from '../checks/changed/scope.ts';
import { readStaged, type Staged } from '../checks/changed/staged.ts';
import { fixSources } from '../checks/fix/apply-fixes.ts';
import { checks } from '../checks/registry.ts';
import { countFindings, type CheckReport } from '../checks/report.ts';
import { runChecks } from '../checks/run.ts';
import { programDigest } from '../build/program-digest.ts';
import { loadKnownFleet } from '../lib/known-entries.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { replaceFile } from '../lib/write-file.ts';
import { nearest } from '../../src/lib/content/schema-problems.ts';
import { fixReport } from '../reporters/fixes.ts';
import { formats, isFormatName, type FormatName } from '../reporters/formats.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { changesFrom } from './compared-commit.ts';

export const checkHelp = `用法：npm run lantai -- check [选项]

检查 content/ 和 sites/ 中的全部文件，以及 dist/ 中已经生成的网页。

  --site <编号>           只报告这个站点的问题，可写多次
  --check <名称>          只运行这项检查，可写多次：${checks.map(({ id }) => id).join('、')}
  --format <名称>[=文件]  报告的形式，可写多次：${Object.keys(formats).join('、')}；写了文件名就存入文件
  --changed <提交>        只查相对于这个提交（例如 origin/main）改动的文件，以及受它们影响的信息和栏目
  --staged                只查已经暂存、将要提交的文件，以及受它们影响的；没有暂存的改动不看
  --fix                   先改正能自动改正的问题，逐条列出，再检查
  --max-warnings <个数>   警告超过这个数也算不通过；不写则警告不影响结果
  --today <时间>          以这一时刻为“现在”
  --lang en               使用英文

退出码：0 没有问题，1 有问题，2 命令写错，3 程序出错。
`;

/** @throws UsageError if the command line names a site, a check or a format that does not exist. */
export async function runCheck(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      site: { type: 'string', multiple: true, default: [] },
      check: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', multiple: true, default: ['text'] },
      'max-warnings': { type: 'string' },
      fix: { type: 'boolean', default: false },
      changed: { type: 'string' },
      staged: { type: 'boolean', default: false },
    },
  });
  if (values.staged && (values.fix || values.changed !== undefined))
    throw new UsageError('--staged 查的是将要提交的内容，不能与 --fix、--changed 同时使用。');
  const outputs = values.format.map(parseFormat);
  const limit = parseLimit(values['max-warnings']);
  for (const id of values.check)
    known(
      id,
      checks.map((check) => check.id),
      '检查',
    );

  const program = await programDigest();
  const staged = values.staged ? await stagedIn(io.root) : undefined;
  let fleet = await loadKnownFleet(io.root, io.now, program, staged?.folder);
  const registered = fleet.parsed.fleet?.sites.map(({ id }) => id) ?? [];
  if (fleet.parsed.fleet) for (const id of values.site) known(id, registered, '站点');
  const sites = values.site.length > 0 ? registered.filter((id) => values.site.includes(id)) : registered;
  const scope = staged
    ? affectedBy(staged.files, fleet)
    : values.changed === undefined
      ? undefined
      : await scopeOf(values.changed, fleet, io);
  const fixes = values.fix ? await fixSources(io.root, io.now, sites, scope) : undefined;
  if (fixes && fixes.length > 0) fleet = await loadKnownFleet(io.root, io.now, program);
  const report = await runChecks(fleet, {
    sites,
    ...(values.check.length > 0 ? { only: values.check } : {}),
    ...(scope && { scope }),
    lang: io.lang,
  });
  if (fixes) {
    // Another program may read the report from standard output.
    const read = outputs.some(({ format, file }) => format !== 'text' && file === undefined);
    (read ? io.stderr : io.stdout).write(fixReport(fixes, report.findings, io.lang));
  }
  for (const { format, file } of outputs) await write(formats[format](report), file, io);
  return exitCode(report, limit);
}

async function stagedIn(root: string): Promise<Staged> {
  const staged = await readStaged(root);
  if (staged) return staged;
  throw new UsageError('--staged 要看 Git 里暂存的内容，而这个站群不在自己的 Git 仓库里。去掉 --staged 可以全部检查。');
}

/** @throws UsageError if there is nothing to compare with. */
async function scopeOf(base: string, fleet: LoadedFleet, io: CommandIo): Promise<Scope> {
  const changes = await changesFrom(io.root, base, '--changed');
  const scope = affectedBy(changes.files, fleet);
  const own = changes.files.filter(({ path }) => scope.files.has(path)).length;
  io.stderr.write(
    `相对于 ${base} 改动了 ${own} 个文件，连同受影响的共查 ${scope.files.size} 个。${
      changes.wider ? '本地历史不完整，找不到共同的起点，别人在那里的改动也算在内。' : ''
    }\n`,
  );
  return scope;
}

function exitCode({ findings }: CheckReport, limit: number): number {
  const { error, warning } = countFindings(findings);
  return error > 0 || warning > limit ? EXIT.findings : EXIT.clean;
}

async function write(text: string, file: string | undefined, io: CommandIo): Promise<void> {
  if (file === undefined) {
    io.stdout.write(text);
    return;
  }
  await replaceFile(path.resolve(file), text);
}

function parseFormat(text: string): { format: FormatName; file?: string } {
  const [name = '', ...rest] = text.split('=');
  if (!isFormatName(name)) throw unknown(name, Object.keys(formats), '报告形式');
  const file = rest.join('=');
  return { format: name, ...(file === '' ? {} : { file }) };
}

function parseLimit(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings 后面要写个数，例如 --max-warnings 0；现在写的是“${text}”。`);
}

function known(name: string, names: readonly string[], what: string): void {
  if (!names.includes(name)) throw unknown(name, names, what);
}

function unknown(name: string, names: readonly string[], what: string): UsageError {
  const guess = nearest(name, names);
  const hint = guess === null ? '' : `您要的可能是“${guess}”。`;
  return new UsageError(
    `没有“${name}”这个${what}。${hint}可用的有：${names.join('、')}。运行 npm run lantai -- check --help 查看用法。`,
  );
}
