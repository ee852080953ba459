/** `lantai report`: tables about the content for operators. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../../src/lib/content/schema-problems.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { replaceFile } from '../lib/write-file.ts';
import { reports } from '../report/index.ts';
import { reportFormats, type ReportContext, type ReportRow } from '../report/table-report.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';

/** Formats that only one report has. */
const further = Object.entries(reports)
  .flatMap(([name, { formats }]) => (formats ? [`；${name} 还有 ${Object.keys(formats).join('、')}`] : []))
  .join('');

export const reportHelp = `用法：npm run lantai -- report <名称> [选项]

${Object.entries(reports)
  .map(([name, { summary }]) => `  ${name.padEnd(13)}${summary}`)
  .join('\n')}

  --site <编号>      只列这个站点的信息，可写多次
  --entry <标识>     只列这一条信息
  --format <形式>    ${Object.keys(reportFormats).join('、')}；不写为 text${further}
  --out <文件>       存入文件，不写则显示在屏幕上
  --today <时间>     以这一时刻为“现在”

同样的内容、同样的时刻，结果逐字节相同。
`;

type Write = (rows: readonly ReportRow[], context: ReportContext) => string;

/** @throws UsageError if the command line names something that does not exist. */
export async function runReport(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      site: { type: 'string', multiple: true, default: [] },
      entry: { type: 'string' },
      format: { type: 'string', default: 'text' },
      out: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [name = ''] = positionals;
  const report = pick(reports, name, '报告');
  const own = Object.entries(report.formats ?? {}).map(([format, write]): [string, Write] => [format, write]);
  const ofTables = Object.entries(reportFormats).map(([format, write]): [string, Write] => [
    format,
    (rows) => write(report, rows),
  ]);
  const write = pick(Object.fromEntries([...ofTables, ...own]), values.format, '形式');
  const fleet = await loadFleet(io.root, io.now);
  const { library } = fleet;
  if (!library) throw new UsageError('站群登记表 sites/fleet.yaml 有错，先运行 npm run lantai -- check。');
  const registered = library.sites().map(({ id }) => id);
  for (const site of values.site) pick(Object.fromEntries(registered.map((id) => [id, id])), site, '站点');
  const context: ReportContext = {
    fleet,
    library,
    sites: values.site.length > 0 ? registered.filter((id) => values.site.includes(id)) : registered,
    ...(values.entry === undefined ? {} : { entry: values.entry }),
  };
  const rows = await report.rows(context);
  const text = write(rows, context);
  if (values.out === undefined) io.stdout.write(text);
  else {
    await replaceFile(path.resolve(values.out), text);
    io.stdout.write(`已写入 ${values.out}，共${rows.length}条。\n`);
  }
  return EXIT.clean;
}

function pick<T>(among: Readonly<Record<string, T>>, name: string, noun: string): T {
  const found = Object.hasOwn(among, name) ? among[name] : undefined;
  if (found !== undefined) return found;
  const guess = nearest(name, Object.keys(among));
  const hint = guess === null ? `可以写：${Object.keys(among).join('、')}。` : `您要写的可能是 ${guess}。`;
  throw new UsageError(name === '' ? `请写明要哪一种${noun}。${hint}` : `没有“${name}”这个${noun}。${hint}`);
}
