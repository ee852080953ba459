/** `lantai import`: letters, corrections, services and counters from tables of other systems. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Site } from '../../src/lib/model/site.ts';
import { headingTest } from '../import/column.ts';
import type { EntryImport } from '../import/entry-import.ts';
import { planImport } from '../import/import-entries.ts';
import { entryImports } from '../import/kinds/index.ts';
import { readTable } from '../import/read/read-table.ts';
import { rejectTable } from '../import/rejects.ts';
import { faultLines, headingProblem, ignoredHeadings, maskLines, summaryLine } from '../import/report.ts';
import type { RowProblem } from '../import/row-problem.ts';
import { planStatistics, STATISTICS_COLUMNS, STATISTICS_KIND, STATISTICS_LABEL } from '../import/statistics.ts';
import { TableError, type Table } from '../import/table.ts';
import { writeFiles } from '../import/write-files.ts';
import { loadFleet } from '../lib/load-fleet.ts';
import { replaceFile } from '../lib/write-file.ts';
import { chooseColumn, chooseSite } from '../new/choices.ts';
import { gitName } from '../new/git-name.ts';
import { FEED_KIND, FEED_LABEL, runFeedImport } from './import-feed.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';

const kindLine = (kind: string, label: string) => `  ${kind.padEnd(14)}${label}`;
const KIND_LINES = [
  ...Object.entries(entryImports).map(([kind, { label }]) => kindLine(kind, label)),
  kindLine(STATISTICS_KIND, STATISTICS_LABEL),
  kindLine(FEED_KIND, FEED_LABEL),
];

export const importHelp = `用法：npm run lantai -- import <种类> <文件> --site <编号> [选项]

从 CSV、XLSX 或 JSON 文件导入。列名用中文或英文都可以，写法见 docs/operators/import.md。

种类：
${KIND_LINES.join('\n')}

选项：
  --site <编号>       站点，例如 www
  --column <路径>     栏目，例如 hdjl/lxxd；stats 不用写
  --sheet <名称>      工作表，缺省为第一张
  --editor <姓名>     新条目的责任编辑，缺省为 git 里的姓名
  --rejects <文件>    退回的行存到这里，缺省为“<文件>-退回.csv”
  --dry-run           只检查，不写任何文件
  --source <编号>     只用于 feed：稿源登记里的编号，缺省为全部写了订阅地址的稿源；feed 的文件可以不写，也可以是网址

同一份文件导入几次结果都一样；编号相同的行更新原来的条目。合格的行都写入，退回的行逐行列出并另存，改正后再导入。
个人信息在导入时隐去。退出码：0 全部导入，1 有退回的行或文件不能用，2 命令写错。
`;

export async function runImport(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      site: { type: 'string' },
      column: { type: 'string' },
      sheet: { type: 'string' },
      editor: { type: 'string' },
      rejects: { type: 'string' },
      source: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [kind = '', file, ...more] = positionals;
  const importer = Object.hasOwn(entryImports, kind) ? entryImports[kind] : undefined;
  const others = [STATISTICS_KIND, FEED_KIND];
  if (!importer && !others.includes(kind))
    throw new UsageError(`不知道导入什么：种类写 ${[...Object.keys(entryImports), ...others].join('、')}。`);
  const oneFile = () => new UsageError('写一个要导入的文件，例如 letters.xlsx。');
  if (more.length > 0) throw oneFile();
  const fleet = await loadFleet(io.root, io.now);
  if (fleet.parsed.sites.length === 0)
    throw new UsageError('站点登记表或站点记录有错误，请先运行 npm run lantai -- check 改正。');
  const site = await chooseSite(fleet.parsed, values.site);
  if (kind === FEED_KIND)
    return runFeedImport(fleet, site, { from: file, source: values.source, dryRun: values['dry-run'] }, io);
  if (file === undefined) throw oneFile();
  const target = importer && (await entryTarget(importer, site, values.column, values.editor, io));

  const source = path.resolve(file);
  let table: Table;
  try {
    table = await readTable(source, headingTest(importer?.columns ?? STATISTICS_COLUMNS), values.sheet);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    io.stderr.write(`${error.message}\n`);
    return EXIT.findings;
  }
  for (const note of table.notes) io.stdout.write(`${note}\n`);
  const plan = importer && target ? planImport(table, importer, target, fleet) : planStatistics(table, site.id, fleet);
  const wrongHeadings = headingProblem(plan.headings);
  if (wrongHeadings !== undefined) {
    io.stderr.write(`${wrongHeadings}\n第一行应当是列名；各列的写法见 docs/operators/import.md。\n`);
    return EXIT.findings;
  }
  const dryRun = values['dry-run'];
  const files = 'files' in plan ? plan.files : plan.text === undefined ? [] : [{ path: plan.path, text: plan.text }];
  const written = await writeFiles(io.root, files, dryRun);
  io.stdout.write(ignoredHeadings(plan.headings));
  if ('masked' in plan) io.stdout.write(maskLines(plan.masked));
  io.stdout.write(faultLines(plan.problems));
  if (plan.problems.length > 0 && !dryRun)
    await keepRejects(table, plan.problems, values.rejects ?? rejectFile(source), io);
  io.stdout.write(
    'taken' in plan
      ? `共${table.rows.length}行：采用${plan.taken}，退回${table.rows.length - plan.taken}。\n`
      : summaryLine(table.rows.length, written, plan.problems),
  );
  if (dryRun) io.stdout.write('这是试运行，没有写任何文件。\n');
  return plan.problems.length > 0 ? EXIT.findings : EXIT.clean;
}

async function entryTarget(
  importer: EntryImport,
  site: Site,
  path: string | undefined,
  named: string | undefined,
  io: CommandIo,
) {
  const column = await chooseColumn(site, path);
  if (!column.record.types.includes(importer.type))
    throw new UsageError(
      `栏目“${column.name}”不能放这种条目：在 sites/${site.id}/site.yaml 里它的 types 要有 ${importer.type}。`,
    );
  const editor = named ?? gitName(io.root);
  if (editor === undefined) throw new UsageError('写上 --editor <姓名>：新条目要有责任编辑。');
  return { site, column, editor };
}

const rejectFile = (source: string) => `${source.slice(0, source.length - path.extname(source).length)}-退回.csv`;

/**
 * Rejected rows are written unchanged, with personal data: beside their source, so that they do not get into the
 * repository.
 */
async function keepRejects(table: Table, problems: readonly RowProblem[], file: string, io: CommandIo): Promise<void> {
  const target = path.resolve(file);
  const existed = await access(target).then(
    () => true,
    () => false,
  );
  await replaceFile(target, rejectTable(table, problems));
  io.stdout.write(
    `退回的行已${existed ? '重新' : ''}存到 ${target}，改正后可以直接导入。里面有没有隐去的个人信息，用完请删除。\n`,
  );
}
