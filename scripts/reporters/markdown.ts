/** For the comment of a pull request: the counts, then the findings of each file. */
import { printable } from '../../src/lib/text/printable.ts';
import { SEVERITY_NAMES, type Finding } from '../checks/check.ts';
import { isFixable } from '../checks/fix/is-fixable.ts';
import { countFindings, type CheckReport } from '../checks/report.ts';
import type { Lang } from '../lib/lang.ts';

/** A comment may have 65,536 characters, and nobody reads a longer list there. */
const MAX_FINDINGS = 100;

const WORDS = {
  zh: {
    title: '检查结果',
    clean: '没有发现问题。',
    counts: { error: '个错误', warning: '个警告', info: '个提示' },
    end: '。',
    separator: '，',
    head: ['行', '级别', '问题', '修正'],
    fixable: '可自动改正',
    more: (n: number) => `还有 ${n} 个问题没有列出，完整的报告用 \`npm run check\` 看。`,
    excepted: (n: number) => `按例外放行 ${n} 个问题。`,
  },
  en: {
    title: 'Findings',
    clean: 'No findings.',
    counts: { error: ' error(s)', warning: ' warning(s)', info: ' notice(s)' },
    end: '.',
    separator: ', ',
    head: ['Line', 'Severity', 'Finding', 'Fix'],
    fixable: 'can be fixed automatically',
    more: (n: number) => `${n} more finding(s) are not listed; \`npm run check\` shows all.`,
    excepted: (n: number) => `${n} finding(s) allowed by exceptions.`,
  },
} as const satisfies Record<Lang, unknown>;

export function markdownFormat({ findings, excepted, lang }: CheckReport): string {
  const words = WORDS[lang];
  const shown = findings.slice(0, MAX_FINDINGS);
  const parts = [`## ${words.title}`, countLine(findings, lang)];
  for (const [file, list] of Map.groupBy(shown, (finding) => finding.file))
    parts.push(`**${escapeMarkdown(printable(file))}**`, table(list, lang));
  if (findings.length > shown.length) parts.push(words.more(findings.length - shown.length));
  if (excepted.length > 0) parts.push(words.excepted(excepted.length));
  return `${parts.join('\n\n')}\n`;
}

function countLine(findings: readonly Finding[], lang: Lang): string {
  const words = WORDS[lang];
  const counts = countFindings(findings);
  const gap = lang === 'zh' ? ' ' : '';
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    counts[severity] > 0 ? [`${counts[severity]}${gap}${words.counts[severity]}`] : [],
  );
  return parts.length === 0 ? words.clean : `${parts.join(words.separator)}${words.end}`;
}

function table(findings: readonly Finding[], lang: Lang): string {
  const words = WORDS[lang];
  const rows = findings.map((finding) => [
    String(finding.line),
    SEVERITY_NAMES[lang][finding.severity],
    `${escapeMarkdown(finding.message)}<br>\`${finding.rule}\``,
    isFixable(finding) ? `${escapeMarkdown(finding.fix)}<br>${words.fixable}` : escapeMarkdown(finding.fix),
  ]);
  return [words.head, words.head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Signs that Markdown or the code host reads, such as a mention of a user, and line ends that would end the row. */
export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`)
    .replaceAll('@', '&#64;');
