/** `lantai build`: the fleet, or the sites named, from files to `dist/<site>/`. */
import { freemem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SKIP_REASONS, type SkipReason } from '../../src/lib/model/entry.ts';
import { buildFleet, type BuildOptions, type SiteOutcome } from '../build/build-fleet.ts';
import type { FileDifference } from '../build/built-files.ts';
import { FleetBusyError } from '../build/fleet-lock.ts';
import { parseMemory } from '../build/memory-budget.ts';
import type { Lang } from '../lib/lang.ts';
import { stopsBuild } from '../checks/stops-build.ts';
import { textReport } from '../reporters/text.ts';
import { interruption } from '../lib/interruption.ts';
import { textTable } from '../lib/text-table.ts';
import { EXIT, UsageError, type CommandIo } from '../lib/command.ts';

export const buildHelp = `用法：npm run lantai -- build [选项]

  --site <编号>     只生成这个站点，可写多次；不写则生成全部站点
  --full            不使用缓存，全部重新生成
  --no-search       不建立搜索索引
  --gallery         同时生成组件样例页 /gallery/
  --memory <大小>   各站点并行生成时可用的内存，例如 4G
  --today <时间>    以这一时刻为“现在”，例如 2026-11-22 或 "2026-11-22 09:30"
`;

export async function runBuild(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      site: { type: 'string', multiple: true, default: [] },
      full: { type: 'boolean', default: false },
      search: { type: 'boolean', default: true },
      gallery: { type: 'boolean', default: false },
      memory: { type: 'string' },
    },
    allowNegative: true,
  });
  const memory = values.memory === undefined ? freemem() * 0.7 : parseMemory(values.memory);
  if (memory === null) throw new UsageError(`--memory 的值“${values.memory}”看不懂，请写成 4G 或 800M。`);

  const start = performance.now();
  const report = await build(
    {
      root: io.root,
      now: io.now,
      sites: values.site,
      full: values.full,
      search: values.search,
      gallery: values.gallery,
      memory,
      signal: interruption(),
    },
    io,
  );
  const unknown = values.site.filter(
    (site) =>
      !report.outcomes.some((outcome) => outcome.site === site) &&
      report.findings.every((finding) => finding.site !== site),
  );
  if (unknown.length > 0) throw new UsageError(`站群里没有站点“${unknown.join('、')}”。站点登记在 sites/fleet.yaml。`);

  if (report.findings.length > 0) io.stdout.write(`${textReport(report.findings, io.lang)}\n`);
  io.stdout.write(`\n${summary(report.outcomes)}\n\n用时 ${seconds(performance.now() - start)}\n`);
  for (const outcome of report.outcomes) io.stdout.write(remark(outcome, io.lang));
  const has = (wanted: SiteOutcome['status']) => report.outcomes.some(({ status }) => status === wanted);
  const wrong = report.findings.some(stopsBuild);
  if (has('interrupted')) return EXIT.interrupted;
  return has('failed') ? EXIT.crash : wrong ? EXIT.findings : EXIT.clean;
}

async function build(options: BuildOptions, io: CommandIo): ReturnType<typeof buildFleet> {
  try {
    return await buildFleet(options, io.stdout);
  } catch (error) {
    if (!(error instanceof FleetBusyError)) throw error;
    throw new UsageError(
      '这个站群正在由另一个 npm run lantai -- build 生成，请等它结束后再运行。' +
        `如果确认没有别的程序在生成，删去 ${path.relative(process.cwd(), error.file)} 后再试。`,
    );
  }
}

const STATUS_WORDS: Record<SiteOutcome['status'], string> = {
  built: '已生成',
  unchanged: '无变化',
  refused: '未生成',
  failed: '失败',
  interrupted: '已中断',
};

function summary(outcomes: readonly SiteOutcome[]): string {
  const rows = outcomes.map((outcome) => {
    const result = 'result' in outcome ? outcome.result : null;
    const time = outcome.status === 'built' ? seconds(outcome.milliseconds) : '';
    const memory = outcome.status === 'built' ? `${Math.round(outcome.result.peakMemory / 1024 / 1024)} MB` : '';
    return [
      outcome.site,
      STATUS_WORDS[outcome.status],
      String(result?.pages ?? ''),
      String(result?.entries ?? ''),
      skippedWords(result?.skipped ?? {}),
      time,
      memory,
    ];
  });
  return textTable(['站点', '结果', '页面', '条目', '未显示', '用时', '内存'], rows);
}

function skippedWords(skipped: Partial<Record<string, number>>): string {
  const parts = Object.entries(skipped).map(([reason, count]) => `${SKIP_REASONS[reason as SkipReason]} ${count}`);
  return parts.join('，') || '—';
}

function remark(outcome: SiteOutcome, lang: Lang): string {
  if (outcome.status === 'built' && outcome.restored) return restoredWords(outcome.site, outcome.restored);
  if (outcome.status === 'refused')
    return `${outcome.site}：有 ${outcome.errors} 个错误，未生成；dist/${outcome.site}/ 保持原样。按上面的提示改正后再运行。\n`;
  if (outcome.status === 'failed' && outcome.failure)
    return `${outcome.site}：${outcome.failure[lang]}dist/${outcome.site}/ 保持原样。\n`;
  if (outcome.status === 'failed')
    return `${outcome.site}：生成时程序出错，dist/${outcome.site}/ 保持原样。请把 ${outcome.log} 交给技术人员。\n`;
  if (outcome.status === 'interrupted') return `${outcome.site}：生成已中断，dist/${outcome.site}/ 保持原样。\n`;
  return '';
}

/** Most files listed in a note. */
const NAMED = 5;

function restoredWords(site: string, { changed, missing, added }: FileDifference): string {
  const kinds = [
    ['被改动', changed],
    ['缺少', missing],
    ['多出', added],
  ] as const;
  const reported = kinds.flatMap(([word, files]) => {
    const more = files.length > NAMED ? '等' : '';
    return files.length === 0 ? [] : [`${word} ${files.length} 个文件（${files.slice(0, NAMED).join('、')}${more}）`];
  });
  return `${site}：dist/${site}/ 与上次生成的不一致：${reported.join('，')}；已重新生成。请查明是谁改动了它，dist/ 里的文件不要手工修改。\n`;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} 秒`;
