/**
 * `lantai bench`: how long a large site takes, and how that compares with other generators on the same articles;
 * `lantai bench search`: how well the search of a site answers its judged queries, and plain Pagefind beside it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchImport } from '../bench/import-bench.ts';
import { runSearchBench, type SearchBenchReport } from '../bench/search/run-search-bench.ts';
import type { Score } from '../bench/search/score.ts';
import { runBenchmark, type BenchReport } from '../bench/run-bench.ts';
import { textTable } from '../lib/text-table.ts';
import { STAGES, type Stage } from '../build/site-job.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';

export const benchHelp = `用法：npm run lantai -- bench [选项]
      npm run lantai -- bench search [--site <站点>] [--misses]

  --entries <数量>   用多少篇文章，缺省 1000
  --import <数量>    改为测量从 XLSX 导入这么多封来信，导入两遍
  --json <文件>      把结果另存为 JSON，缺省 reports/bench-<数量>.json
  search             改为用评测集（sites/<站点>/governance/search-queries.yaml）测量搜索
  --site <站点>      测量哪个站点的搜索，缺省是登记表里的第一个
  --misses           列出前五条里没有应得网页的查询

文章由演示内容的段落重新组合而成。Hugo、Eleventy 没有安装时跳过。
`;

export async function runBench(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      entries: { type: 'string', default: '1000' },
      import: { type: 'string' },
      json: { type: 'string' },
      site: { type: 'string' },
      misses: { type: 'boolean', default: false },
    },
  });
  const [subject, ...others] = positionals;
  if (subject === 'search' && others.length === 0) return benchSearch(io, values);
  if (subject !== undefined) throw new UsageError(`不认识“${positionals.join(' ')}”，可以写 search。`);
  if (values.import !== undefined) return runImportBench(io, Number(values.import), values.import);
  const entries = Number(values.entries);
  if (!Number.isInteger(entries) || entries < 10)
    throw new UsageError(`--entries 要写不小于 10 的整数，现在是“${values.entries}”。`);
  const report = await runBenchmark(io.root, io.now, entries, (line) => io.stdout.write(`· ${line}\n`));
  io.stdout.write(`\n${table(report)}\n`);
  const file = path.resolve(values.json ?? path.join(io.root, 'reports', `bench-${entries}.json`));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  const failed = report.rows.filter(({ measurement }) => measurement && measurement.code !== 0);
  for (const { name, measurement } of failed) io.stderr.write(`${name} 没有成功：\n${measurement?.tail}\n`);
  return failed.length > 0 ? EXIT.findings : EXIT.clean;
}

async function benchSearch(
  io: CommandIo,
  { site, misses, json }: { site?: string | undefined; misses: boolean; json?: string | undefined },
): Promise<number> {
  const report = await runSearchBench(io.root, io.now, site, (line) => io.stdout.write(`· ${line}\n`));
  io.stdout.write(`\n${searchTable(report)}\n`);
  if (misses) io.stdout.write(`\n${missedQueries(report)}\n`);
  const file = path.resolve(json ?? path.join(io.root, 'reports', `bench-search-${report.site}.json`));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  return EXIT.clean;
}

/** For each group a line for each engine. */
function searchTable({ site, entries, engines, groups, answerable }: SearchBenchReport): string {
  const line = (name: string, engine: string, score: Score) => [
    name,
    engine,
    String(score.queries),
    ...[score.recall, score.reciprocalRank, score.success, score.empty].map((share) => share.toFixed(2)),
    score.milliseconds.toFixed(0),
    (score.bytes / 1024).toFixed(0),
  ];
  const linesOf = (name: string, scores: readonly Score[]) =>
    scores.map((score, at) => line(at === 0 ? name : '', engines[at] ?? '', score));
  return [
    `${site}：${entries} 篇`,
    textTable(
      ['组', '搜索', '查询', '前五', 'MRR@10', '首位', '无结果', '毫秒', 'KB'],
      [...groups.flatMap(({ name, scores }) => linesOf(name, scores)), ...linesOf('有答案的合计', answerable)],
    ),
  ].join('\n');
}

const missedQueries = ({ groups }: SearchBenchReport): string =>
  groups
    .flatMap(({ name, answers }) =>
      answers.flatMap(({ query, places: [own] }) =>
        own === null || own === undefined || own > 5 ? [`${name}：${query}${own ? `（第${own}条）` : ''}`] : [],
      ),
    )
    .join('\n');

async function runImportBench(io: CommandIo, count: number, typed: string): Promise<number> {
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`--import 要写正整数，现在是“${typed}”。`);
  const { first, again, files } = await benchImport(io.root, io.now, count);
  const line = ({ seconds, peakMemory }: typeof first) =>
    `${seconds.toFixed(1)} 秒，内存峰值 ${Math.round(peakMemory / 1024 / 1024)} MB`;
  io.stdout.write(`导入 ${count} 封来信：第一遍 ${line(first)}；第二遍 ${line(again)}\n`);
  const same = again.tail.includes(`没有变化${count}`);
  if (first.code === 0 && again.code === 0 && files === count && same) return EXIT.clean;
  io.stderr.write(`没有全部导入，或者第二遍改动了文件：\n${first.tail}\n${again.tail}\n`);
  return EXIT.findings;
}

function table({ entries, rows, stages }: BenchReport): string {
  const lines = rows.map(({ name, measurement, ratio, remark = '' }) => [
    name,
    measurement ? measurement.seconds.toFixed(1) : remark,
    measurement ? ((measurement.seconds * 1000) / entries).toFixed(2) : '',
    ratio === undefined ? '' : `${ratio.toFixed(2)}×`,
    measurement ? String(Math.round(measurement.peakMemory / 1024 / 1024)) : '',
  ]);
  const stageLines = Object.entries(stages).map(([stage, milliseconds]) => [
    STAGES[stage as Stage],
    (milliseconds / 1000).toFixed(1),
  ]);
  return [
    `${entries} 篇文章`,
    textTable(['生成器', '秒', '毫秒/篇', '对 Astro', '内存峰值 MB'], lines),
    '',
    textTable(['Lantai 各阶段', '秒'], stageLines),
  ].join('\n');
}
