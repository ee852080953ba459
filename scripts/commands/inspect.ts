/** `lantai inspect`: everything the checks find and everything that becomes due, as a record and its reports. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../../src/lib/content/schema-problems.ts';
import { inspectFleet } from '../inspect/inspect-fleet.ts';
import { inspectionHistory } from '../inspect/output/history.ts';
import { VERDICTS } from '../inspect/output/words.ts';
import { writeInspection } from '../inspect/output/write-inspection.ts';
import { inspectionFolder, previousInspection, readInspection } from '../inspect/previous.ts';
import { publishInspection } from '../inspect/publish.ts';
import { quarterOf } from '../inspect/quarter.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { SOON_DAYS } from '../inspect/due/index.ts';

export const inspectHelp = `用法：npm run lantai -- inspect [选项]

检查内容和已生成的网页，算出到期事项，抽取样本，与上一次检查比较，写成一个文件夹：
index.html（站群总览）、<站点>.html（检查报告，可打印）、inspection.json（全部数据）、
findings.sarif、summary.md（贴在合并请求里）、due.ics（到期日历）。先生成网站再检查。

  --site <编号>      只检查这个站点，可写多次
  --sample <比例>    抽查比例，0 到 1，例如 0.3；不写则按规则包
  --seed <文字>      抽样种子；不写则为年度和季度，例如 2026-q4
  --external         访问外部链接、首页和接口；结果只列出，不影响能否发布
  --previous <文件>  与这份 inspection.json 比较；不写则与同一文件夹中最近一天的比较
  --out <文件夹>     存放在哪里；不写则为 reports/inspection-<日期>
  --publish          另外生成一篇季度检查情况的草稿，由编辑审核后发布
  --today <时间>     以这一时刻为“现在”

退出码：0 各站点都可以发布，1 有站点不能发布或者还不能判断，2 命令写错。
`;

/** Folder of inspections, from the folder of the fleet. */
const REPORTS = 'reports';

/** @throws UsageError if the command line names something that does not exist. */
export async function runInspect(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      site: { type: 'string', multiple: true, default: [] },
      sample: { type: 'string' },
      seed: { type: 'string' },
      external: { type: 'boolean', default: false },
      previous: { type: 'string' },
      out: { type: 'string' },
      publish: { type: 'boolean', default: false },
    },
  });
  const share = parseShare(values.sample);
  const fleet = await loadFleet(io.root, io.now);
  const { library } = fleet;
  if (!library) throw new UsageError('站群登记表 sites/fleet.yaml 有错，先运行 npm run lantai -- check。');
  const registered = library.sites().map(({ id }) => id);
  for (const id of values.site) if (!registered.includes(id)) throw unknownSite(id, registered);
  const sites = library.sites().filter(({ id }) => values.site.length === 0 || values.site.includes(id));
  const today = fleet.clock.today();
  const folder = path.resolve(values.out ?? path.join(io.root, REPORTS, inspectionFolder(today)));
  const previous = await chosenPrevious(values.previous, path.dirname(folder), today);
  const { year, quarter } = quarterOf(today);
  const { record, report } = await inspectFleet(fleet, library, {
    sites,
    sample: { seed: values.seed ?? `${year}-q${quarter}`, ...(share === undefined ? {} : { share }) },
    external: values.external,
    ...(previous === undefined ? {} : { previous }),
  });
  const files = await writeInspection(folder, {
    record,
    report,
    fleetName: library.fleet.name,
    history: inspectionHistory(
      fleet,
      sites.map(({ id }) => id),
    ),
  });
  for (const { id, name, verdict, counts } of record.sites) {
    const due = record.due.filter(({ site }) => site === id);
    const count = (state: string) => due.filter((item) => item.state === state).length;
    io.stdout.write(
      `${id} ${name}：${VERDICTS[verdict.publishable].text}。${verdict.reasons.map((reason) => `${reason}。`).join('')}` +
        `错误${counts.error}个，警告${counts.warning}个；${SOON_DAYS}天内到期${count('soon')}项，已经逾期${count('overdue')}项。\n`,
    );
  }
  if (values.publish) {
    const file = await publishInspection(fleet, library, record);
    io.stdout.write(`已写入草稿 ${file}，核对后把 state 改为“已发布”。\n`);
  }
  io.stdout.write(`已写入 ${path.relative(process.cwd(), folder) || '.'}：${files.join('、')}。\n`);
  return record.sites.every(({ verdict }) => verdict.publishable === 'yes') ? EXIT.clean : EXIT.findings;
}

async function chosenPrevious(file: string | undefined, folder: string, today: string) {
  if (file === undefined) return previousInspection(folder, today);
  const record = await readInspection(path.resolve(file));
  if (!record) throw new UsageError(`--previous 的文件“${file}”不存在，或者不是 lantai inspect 写的 inspection.json。`);
  return record;
}

function parseShare(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const share = Number(text);
  if (/^\d*\.?\d+$/.test(text) && share > 0 && share <= 1) return share;
  throw new UsageError(`--sample 后面要写大于 0、不大于 1 的比例，例如 --sample 0.3；现在写的是“${text}”。`);
}

function unknownSite(id: string, registered: readonly string[]): UsageError {
  const guess = nearest(id, registered);
  return new UsageError(
    `没有“${id}”这个站点。${guess === null ? `可以写：${registered.join('、')}。` : `您要写的可能是 ${guess}。`}`,
  );
}
