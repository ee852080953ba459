/** `lantai report`: tables about the content for operators. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../../src/lib/content/schema-problems.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { replaceFile } from '../lib/write-file.ts';
import { previousInspection, readInspection } from '../inspect/previous.ts';
import { reports } from '../report/index.ts';
import { BINARY_FORMATS, reportFormats, type ReportContext, type Write } from '../report/table-report.ts';
import { nextDay } from '../../src/lib/calendar/clock.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';

/** Formats that only one report has. */
const further = Object.entries(reports)
  .flatMap(([name, { formats = {} }]) => {
    const own = Object.keys(formats).filter((format) => !Object.hasOwn(reportFormats, format));
    return own.length > 0 ? [`；${name} 还有 ${own.join('、')}`] : [];
  })
  .join('');

export const reportHelp = `用法：npm run lantai -- report <名称> [选项]

${Object.entries(reports)
  .map(([name, { summary }]) => `  ${name.padEnd(13)}${summary}`)
  .join('\n')}

  --site <编号>      只列这个站点的信息，可写多次
  --entry <标识>     只列这一条信息
  --year <年度>      年度报告的年度；不写为上一年
  --record <文件>    检查记录 inspection.json；不写为 reports/ 中最近的一份
  --format <形式>    ${Object.keys(reportFormats).join('、')}；不写为 text${further}
  --out <文件>       存入文件，不写则显示在屏幕上
  --today <时间>     以这一时刻为“现在”

同样的内容、同样的时刻，结果逐字节相同。
`;

/** @throws UsageError if the command line names something that does not exist. */
export async function runReport(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      site: { type: 'string', multiple: true, default: [] },
      entry: { type: 'string' },
      year: { type: 'string' },
      record: { type: 'string' },
      format: { type: 'string', default: 'text' },
      out: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [name = ''] = positionals;
  const report = pick(reports, name, '报告');
  const write = pick<Write>({ ...reportFormats, ...report.formats }, values.format, '形式');
  if (BINARY_FORMATS.has(values.format) && values.out === undefined)
    throw new UsageError(`${values.format} 不能显示在屏幕上，请用 --out 写明文件，例如 --out 报表.${values.format}。`);
  const fleet = await loadFleet(io.root, io.now);
  const { library } = fleet;
  if (!library) throw new UsageError('站群登记表 sites/fleet.yaml 有错，先运行 npm run lantai -- check。');
  const registered = library.sites().map(({ id }) => id);
  for (const site of values.site) pick(Object.fromEntries(registered.map((id) => [id, id])), site, '站点');
  const today = fleet.clock.today();
  const inspection = await chosenRecord(values.record, io.root, today);
  const context: ReportContext = {
    fleet,
    library,
    sites: values.site.length > 0 ? registered.filter((id) => values.site.includes(id)) : registered,
    ...(values.entry === undefined ? {} : { entry: values.entry }),
    year: parseYear(values.year, today),
    ...(inspection === undefined ? {} : { inspection }),
  };
  const rows = await report.rows(context);
  const title = report.title?.(context) ?? report.summary.split('：')[0] ?? name;
  const text = await write(report, rows, { title, moment: fleet.now });
  if (values.out === undefined) io.stdout.write(text);
  else {
    await replaceFile(path.resolve(values.out), text);
    io.stdout.write(`已写入 ${values.out}，共${rows.length}条。\n`);
  }
  return EXIT.clean;
}

function parseYear(text: string | undefined, today: string): number {
  if (text === undefined) return Number(today.slice(0, 4)) - 1;
  if (/^(?:19|2\d)\d{2}$/.test(text)) return Number(text);
  throw new UsageError(`--year 后面要写年度，例如 --year 2025；现在写的是“${text}”。`);
}

/** The record named, or the latest in the folder of reports, today's included. */
async function chosenRecord(file: string | undefined, root: string, today: string) {
  if (file === undefined) return previousInspection(path.join(root, 'reports'), nextDay(today));
  const record = await readInspection(path.resolve(file));
  if (!record) throw new UsageError(`--record 的文件“${file}”不存在，或者不是 lantai inspect 写的 inspection.json。`);
  return record;
}

function pick<T>(among: Readonly<Record<string, T>>, name: string, noun: string): T {
  const found = Object.hasOwn(among, name) ? among[name] : undefined;
  if (found !== undefined) return found;
  const guess = nearest(name, Object.keys(among));
  const hint = guess === null ? `可以写：${Object.keys(among).join('、')}。` : `您要写的可能是 ${guess}。`;
  throw new UsageError(name === '' ? `请写明要哪一种${noun}。${hint}` : `没有“${name}”这个${noun}。${hint}`);
}
