/** What a pull request needs to be told, as Markdown for its comment and as lines for the terminal, in Chinese. */
import { PEOPLE_ROLES } from '../../schemas/registers/people.ts';
import { UNIT_KINDS, type Verdict } from '../../src/lib/signoff/model.ts';
import { reasonText } from '../../src/lib/signoff/reasons.ts';
import { printable } from '../../src/lib/text/printable.ts';
import type { JsonReport } from '../reporters/json.ts';
import { escapeMarkdown } from '../reporters/markdown.ts';
import type { Lang } from '../lib/lang.ts';

/** A comment has room for these many rows, and nobody reads more. */
const MAX_ROWS = 200;

export interface Summary {
  verdicts: readonly Verdict[];
  /** Sentences about reviews that do not count. */
  discarded: readonly string[];
  /** Of the check of the changed entries, where it was given. */
  findings?: JsonReport['summary'];
  /** Address of the preview and the review page. */
  preview?: string;
}

const title = (verdicts: readonly Verdict[]): string => {
  const open = verdicts.filter(({ covered }) => !covered).length;
  return open === 0 ? '审签齐了，可以合并' : `审签还缺：${verdicts.length} 处改动中有 ${open} 处没有办完`;
};

export function summaryMarkdown({ verdicts, discarded, findings, preview }: Summary): string {
  const rows = sorted(verdicts);
  const reasons = rows.flatMap(({ unit, covered, reasons: found }) =>
    covered ? [] : found.map((reason) => `- ${escapeMarkdown(`${unit.path}：${reasonText(reason, 'zh')}`)}`),
  );
  return `${[
    `## ${title(verdicts)}`,
    ...(findings === undefined ? [] : [findingsLine(findings)]),
    ...(preview === undefined ? [] : [`[预览和审核页](${encodeURI(preview).replace(/[()]/g, escapeParenthesis)})`]),
    ...(rows.length === 0 ? ['没有要审签的改动。'] : [table(rows.slice(0, MAX_ROWS))]),
    ...(rows.length > MAX_ROWS ? [`还有 ${rows.length - MAX_ROWS} 处没有列出，见流水线的输出。`] : []),
    ...section('为什么还缺', reasons.slice(0, MAX_ROWS)),
    ...section(
      '不算的审核',
      discarded.map((text) => `- ${escapeMarkdown(text)}`),
    ),
  ].join('\n\n')}\n`;
}

const escapeParenthesis = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;
const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`### ${heading}`, lines.join('\n')];

function findingsLine({ error, warning, info }: JsonReport['summary']): string {
  const parts = [
    [error, '个错误'],
    [warning, '个警告'],
    [info, '个提示'],
  ].flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  return `检查改动的内容：${parts.length === 0 ? '没有发现问题' : parts.join('，')}。`;
}

function table(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ unit, covered, basis, authors, used, missing }) => [
    covered ? '✓' : '✗',
    `${escapeMarkdown(unit.path)}（${UNIT_KINDS[unit.kind].zh}）`,
    escapeMarkdown(authors.join('、')),
    used
      .filter(({ decision }) => decision === 'approve')
      .map(({ person, role }) => `${escapeMarkdown(person)}（${PEOPLE_ROLES[role]}）`)
      .join('、') || (basis === 'free' ? '不需要审签' : basis === 'baseline' ? '启用审签以前就有' : ''),
    missing.map((role) => PEOPLE_ROLES[role]).join('、'),
  ]);
  const head = ['', '改动', '编辑', '已经通过', '还缺'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What is open comes first. */
const sorted = (verdicts: readonly Verdict[]): Verdict[] =>
  [...verdicts].sort((a, b) => Number(a.covered) - Number(b.covered) || (a.unit.path < b.unit.path ? -1 : 1));

/** The same for the terminal, with the reasons in the language that was asked for. */
export function summaryLines({ verdicts, discarded }: Summary, lang: Lang): string[] {
  const open = sorted(verdicts).filter(({ covered }) => !covered);
  return [
    ...open.flatMap(({ unit, reasons }) => [
      `✗ ${printable(unit.path)}`,
      ...reasons.map((reason) => `    ${printable(reasonText(reason, lang))}`),
    ]),
    ...discarded.map((text) => `- ${printable(text)}`),
    lang === 'zh' ? `${title(verdicts)}。` : `${open.length} of ${verdicts.length} change(s) are not signed off.`,
  ];
}
