/** `lantai build`: the fleet, or the sites named, from files to `dist/<site>/`, or from a commit to `release/<site>/`. */
import { freemem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildFleet, type BuildOptions } from '../build/build-fleet.ts';
import { FleetBusyError } from '../build/fleet-lock.ts';
import { parseMemory } from '../build/memory-budget.ts';
import { printBuild } from '../build/print-build.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { interruption } from '../lib/interruption.ts';
import { parseUnsignedChoice, release } from '../release/release-command.ts';
import { previewTarget } from '../release/preview.ts';

export const buildHelp = `用法：npm run lantai -- build [选项]

  --site <编号>     只生成这个站点，可写多次；不写则生成全部站点
  --release         发布：从最后一次提交生成到 release/，没有审签的不在里面，写一份发布记录
  --unsigned <办法> 发布时有稿件没有审签怎么办：refuse 不发布这个站点，leave-out 略去这些稿件；
                    缺省按 sites/fleet.yaml 的 signoff.unsigned，没有写的是 refuse
  --full            不使用缓存，全部重新生成
  --no-search       不建立搜索索引
  --gallery         同时生成组件样例页 /gallery/
  --memory <大小>   各站点并行生成时可用的内存，例如 4G
  --today <时间>    以这一时刻为“现在”，例如 2026-11-22 或 "2026-11-22 09:30"

站群使用审签的，不加 --release 生成的是预览，没有审签的稿件有标记，不得对外发布。
退出码：0 全部完成，1 有站点没有审签或者有错误，2 命令写错或者有没提交的改动，3 程序出错。
`;

export async function runBuild(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      site: { type: 'string', multiple: true, default: [] },
      release: { type: 'boolean', default: false },
      unsigned: { type: 'string' },
      full: { type: 'boolean', default: false },
      search: { type: 'boolean', default: true },
      gallery: { type: 'boolean', default: false },
      memory: { type: 'string' },
    },
    allowNegative: true,
  });
  const memory = values.memory === undefined ? freemem() * 0.7 : parseMemory(values.memory);
  if (memory === null) throw new UsageError(`--memory 的值“${values.memory}”看不懂，请写成 4G 或 800M。`);
  const choice = parseUnsignedChoice(values.unsigned);
  if (choice !== undefined && !values.release) throw new UsageError('--unsigned 只和 --release 一起用。');
  if (values.release && values.gallery) throw new UsageError('--gallery 是给开发用的，不能和 --release 一起用。');
  const { root, now } = io;
  const options = {
    ...{ root, now, sites: values.site, full: values.full, search: values.search, gallery: values.gallery },
    ...{ memory, signal: interruption() },
  };
  try {
    return values.release ? await release(options, choice, io) : await buildWorkingFiles(options, io);
  } catch (error) {
    if (!(error instanceof FleetBusyError)) throw error;
    throw new UsageError(
      '这个站群正在由另一个 npm run lantai -- build 生成，请等它结束后再运行。' +
        `如果确认没有别的程序在生成，删去 ${path.relative(process.cwd(), error.file)} 后再试。`,
    );
  }
}

async function buildWorkingFiles(options: Omit<BuildOptions, 'target'>, io: CommandIo): Promise<number> {
  const start = performance.now();
  const { target, note } = await previewTarget(io.root, io.now);
  const report = await buildFleet({ ...options, target }, io.stdout);
  const unknown = options.sites.filter(
    (site) =>
      !report.outcomes.some((outcome) => outcome.site === site) &&
      report.findings.every((finding) => finding.site !== site),
  );
  if (unknown.length > 0) throw new UsageError(`站群里没有站点“${unknown.join('、')}”。站点登记在 sites/fleet.yaml。`);
  const code = printBuild(report, target.folder, performance.now() - start, io);
  if (code === EXIT.clean && note !== undefined) io.stdout.write(`${note}\n`);
  return code;
}
