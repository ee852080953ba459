/** For people: four lines per finding, then the counts of each site and the checks that did not run. */
import { printable } from '../../src/lib/text/printable.ts';
import { SEVERITY_NAMES, type Finding, type NotRunReason } from '../checks/check.ts';
import type { Lang } from '../lib/lang.ts';
import { isFixable } from '../checks/fix/is-fixable.ts';
import { countFindings, type CheckReport, type CheckRun } from '../checks/report.ts';

const WORDS = {
  zh: {
    fix: '修正：',
    byItself: '可自动改正：npm run check -- --fix',
    more: '详情：',
    fleet: '站群',
    counts: { error: '个错误', warning: '个警告', info: '个提示' },
    clean: '没有发现问题',
    excepted: (n: number) => `按例外放行 ${n} 个问题`,
    notRun: '未运行',
    seen: '已查',
    reasons: {
      'not-selected': '本次未选',
      'changes-only': '本次只查改动，不查网页',
      'not-built': '尚未生成，先运行 npm run lantai -- build',
      'registry-broken': 'sites/fleet.yaml 有错误',
      'record-broken': 'site.yaml 有错误',
      'no-java': '没有可用的 Java',
    },
    separator: '，',
    colon: '：',
  },
  en: {
    fix: 'Fix: ',
    byItself: 'Can be fixed automatically: npm run check -- --fix',
    more: 'More: ',
    fleet: 'fleet',
    counts: { error: ' error(s)', warning: ' warning(s)', info: ' notice(s)' },
    clean: 'no findings',
    excepted: (n: number) => `${n} finding(s) allowed by exceptions`,
    notRun: 'not run',
    seen: 'looked at',
    reasons: {
      'not-selected': 'not asked for',
      'changes-only': 'only a change is checked, not pages',
      'not-built': 'not built yet, run npm run lantai -- build first',
      'registry-broken': 'sites/fleet.yaml has errors',
      'record-broken': 'site.yaml has errors',
      'no-java': 'no usable Java',
    },
    separator: ', ',
    colon: ': ',
  },
} as const satisfies Record<Lang, { reasons: Record<NotRunReason, string> } & Record<string, unknown>>;

/** Findings of any command: the list and the counts of each site. Ends without a line break. */
export function textReport(findings: readonly Finding[], lang: Lang): string {
  const blocks = findings.map((finding) => findingText(finding, lang));
  const sites = [...new Set(findings.map(({ site }) => site))].sort();
  const counts = sites.map(
    (site) => `${site || WORDS[lang].fleet}${WORDS[lang].colon}${countLine(findings, site, lang)}`,
  );
  return [...blocks, counts.join('\n')].join('\n\n');
}

/** The whole report of `lantai check`. */
export function textFormat(report: CheckReport): string {
  const words = WORDS[report.lang];
  const outside = report.findings.map(({ site }) => site).filter((id) => report.sites.every((site) => site.id !== id));
  const ids = [...new Set([...report.sites.map(({ id }) => id), ...outside.sort()])];
  const names = new Map(report.sites.map(({ id, name }) => [id, `${id} ${name}`]));
  const counts = ids.map(
    (id) => `${(names.get(id) ?? id) || words.fleet}${words.colon}${countLine(report.findings, id, report.lang)}`,
  );
  const excepted = report.excepted.length > 0 ? [words.excepted(report.excepted.length)] : [];
  const parts = [
    ...report.findings.map((finding) => findingText(finding, report.lang)),
    [...counts, ...excepted].join('\n'),
    report.runs.map((run) => runLine(run, report.lang)).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** One finding in four lines. */
export function findingText(finding: Finding, lang: Lang): string {
  const { file, line, column, severity, rule, message, fix } = finding;
  const words = WORDS[lang];
  return [
    `${printable(file)}:${line}:${column}  ${SEVERITY_NAMES[lang][severity]}  ${rule}`,
    `  ${message}`,
    `  ${words.fix}${fix}`,
    ...(isFixable(finding) ? [`  ${words.byItself}`] : []),
    `  ${words.more}npm run lantai -- explain ${rule}`,
  ].join('\n');
}

function countLine(findings: readonly Finding[], site: string, lang: Lang): string {
  const words = WORDS[lang];
  const counts = countFindings(findings.filter((finding) => finding.site === site));
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    counts[severity] > 0 ? [`${counts[severity]}${lang === 'zh' ? ' ' : ''}${words.counts[severity]}`] : [],
  );
  return parts.length > 0 ? parts.join(words.separator) : words.clean;
}

function runLine({ check, label, site, seen, notRun }: CheckRun, lang: Lang): string {
  const words = WORDS[lang];
  const name = [site, check, lang === 'zh' ? label : ''].filter(Boolean).join(' ');
  return notRun
    ? `${name}${words.colon}${words.notRun}${lang === 'zh' ? '（' : ' ('}${words.reasons[notRun]}${lang === 'zh' ? '）' : ')'}`
    : `${name}${words.colon}${words.seen} ${seen}`;
}
