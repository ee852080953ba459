/** What a build says when it is done, and its exit code. */
import { SKIP_REASONS, type SkipReason } from '../../src/lib/model/entry.ts';
import { stopsBuild } from '../checks/stops-build.ts';
import { EXIT, type CommandIo } from '../lib/command.ts';
import type { Lang } from '../lib/lang.ts';
import type { OutputName } from '../lib/project.ts';
import { textTable } from '../lib/text-table.ts';
import { textReport } from '../reporters/text.ts';
import type { BuildReport, SiteOutcome } from './build-fleet.ts';
import type { FileDifference } from './built-files.ts';

/** @param milliseconds how long it took. @returns the exit code. */
export function printBuild(
  { findings, outcomes }: BuildReport,
  folder: OutputName,
  milliseconds: number,
  { stdout, lang }: Pick<CommandIo, 'stdout' | 'lang'>,
): number {
  if (findings.length > 0) stdout.write(`${textReport(findings, lang)}\n`);
  stdout.write(`\n${summary(outcomes)}\n\n用时 ${seconds(milliseconds)}\n`);
  for (const outcome of outcomes) stdout.write(remark(outcome, folder, lang));
  const has = (wanted: SiteOutcome['status']) => outcomes.some(({ status }) => status === wanted);
  if (has('interrupted')) return EXIT.interrupted;
  if (has('failed')) return EXIT.crash;
  return findings.some(stopsBuild) ? EXIT.findings : EXIT.clean;
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

function remark(outcome: SiteOutcome, folder: OutputName, lang: Lang): string {
  if (outcome.status === 'built' && outcome.restored)
    return restoredWords(`${folder}/${outcome.site}/`, outcome.site, outcome.restored);
  if (outcome.status === 'refused')
    return `${outcome.site}：有 ${outcome.errors} 个错误，未生成；${folder}/${outcome.site}/ 保持原样。按上面的提示改正后再运行。\n`;
  if (outcome.status === 'failed' && outcome.failure)
    return `${outcome.site}：${outcome.failure[lang]}${folder}/${outcome.site}/ 保持原样。\n`;
  if (outcome.status === 'failed')
    return `${outcome.site}：生成时程序出错，${folder}/${outcome.site}/ 保持原样。请把 ${outcome.log} 交给技术人员。\n`;
  if (outcome.status === 'interrupted') return `${outcome.site}：生成已中断，${folder}/${outcome.site}/ 保持原样。\n`;
  return '';
}

/** Most files listed in a note. */
const NAMED = 5;

function restoredWords(folder: string, site: string, { changed, missing, added }: FileDifference): string {
  const kinds = [
    ['被改动', changed],
    ['缺少', missing],
    ['多出', added],
  ] as const;
  const reported = kinds.flatMap(([word, files]) => {
    const more = files.length > NAMED ? '等' : '';
    return files.length === 0 ? [] : [`${word} ${files.length} 个文件（${files.slice(0, NAMED).join('、')}${more}）`];
  });
  return `${site}：${folder} 与上次生成的不一致：${reported.join('，')}；已重新生成。请查明是谁改动了它，生成的文件不要手工修改。\n`;
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} 秒`;
