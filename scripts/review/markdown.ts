/** The review as a comment on a pull request: short, and safe whatever the texts contain. */
import { SEVERITY_NAMES } from '../checks/check.ts';
import type { BlockStep } from './differ/block-diff.ts';
import type { Run } from './differ/text-diff.ts';
import type { TableDiff } from './differ/table-diff.ts';
import { blockText } from './blocks/block.ts';
import { withUnseen } from './page/visible.ts';
import { CHANGE_KINDS, type EntryChange, type FileChange, type RecordChange, type Review } from './review.ts';
import { counts, headline, problems, signoffLine } from './words.ts';

/** GitHub takes 65,536 characters; some are left for what a pipeline adds. */
const LIMIT = 60_000;
/** Characters kept of an unchanged run before and after a change. */
const CONTEXT = 24;

/** The same review gives the same text. Entries that do not fit are named and counted. */
export function reviewMarkdown(review: Review): string {
  const { entries, records, files, program, findings, notes, pages } = review;
  const head = [
    `## ${plain(headline(review))}`,
    `${plain(counts(review))}。`,
    ...notes.map((note) => `> ${plain(note)}`),
    ...(entries.length > 0 ? [overview(entries)] : []),
  ];
  const parts = [
    ...entries.map(entryPart),
    ...records.map(recordPart),
    ...(files.length > 0 ? [folded('其他文件', files.map((file) => `- ${fileLine(file)}`).join('\n'))] : []),
    ...(findings.length > 0
      ? [folded(`和这次改动有关的其他问题 ${findings.length} 个`, findings.map(findingLine).join('\n'))]
      : []),
    ...(program.length > 0
      ? [folded(`程序和规则的文件 ${program.length} 个，由负责程序的人审核`, program.map((file) => `- ${plain(file)}`).join('\n'))]
      : []),
    ...(pages.length > 0 ? [pagesPart(review)] : []),
  ];
  const text = [...head];
  let left = LIMIT - head.join('\n\n').length;
  let omitted = 0;
  for (const part of parts) {
    if (part.length + 2 > left) omitted++;
    else {
      text.push(part);
      left -= part.length + 2;
    }
  }
  if (omitted > 0) text.push(`还有 ${omitted} 部分太长，没有放在这里，请看完整的审核页。`);
  return `${text.join('\n\n')}\n`;
}

/** As many lines as fit; a change may have thousands of entries. */
const LISTED = 100;

function overview(entries: readonly EntryChange[]): string {
  const rows = entries.slice(0, LISTED).map(({ kind, title, siteName, columns, findings, signoff }) => {
    const place = [siteName, ...columns].join(' › ');
    const reviewed = signoff ? plain(signoffLine(signoff)) : '';
    return `| ${CHANGE_KINDS[kind]} | ${plain(title)} | ${plain(place)} | ${problems(findings)} | ${reviewed} |`;
  });
  const more = entries.length > LISTED ? [`| | 还有 ${entries.length - LISTED} 条 | | | |`] : [];
  return ['| 改动 | 信息 | 栏目 | 检查 | 审签 |', '| --- | --- | --- | --- | --- |', ...rows, ...more].join('\n');
}

function entryPart({ kind, title, state, fields, body, files, findings, file }: EntryChange): string {
  const lines = [
    plain(file),
    ...state.map((text) => `> ${plain(text)}`),
    ...findings.map(findingLine),
    ...fields.map(({ label, kind: change, runs }) => `- ${plain(label.join(' › '))}：${change === 'moved' ? '换了位置' : runsText(runs)}`),
    ...(kind === 'removed' ? [] : body.steps.flatMap(stepLines)),
    ...files.map((each) => `- 文件 ${fileLine(each)}`),
  ];
  return folded(`${CHANGE_KINDS[kind]}：${title}`, lines.join('\n\n'));
}

const recordPart = ({ kind, name, siteName, fields, findings }: RecordChange): string =>
  folded(
    `${CHANGE_KINDS[kind]}：${siteName}的${name}`,
    [
      ...findings.map(findingLine),
      ...fields.map(({ label, runs }) => `- ${plain(label.join(' › '))}：${runsText(runs)}`),
    ].join('\n'),
  );

function pagesPart({ pages }: Review): string {
  const all = pages.flatMap((group) => group.pages);
  const lines = all.slice(0, LISTED).map(({ siteName, kind, name, url }) => `- ${plain(`${siteName} · ${kind}${name === '' ? '' : `“${name}”`}`)} ${plain(url)}`);
  return folded(`合并以后还有 ${all.length} 个网页和文件会变`, [...lines, ...(all.length > LISTED ? [`- 还有 ${all.length - LISTED} 个`] : [])].join('\n'));
}

const findingLine = ({ severity, message, file, line }: Review['findings'][number]): string =>
  `- **${SEVERITY_NAMES.zh[severity]}** ${plain(message)}（${plain(file)} 第 ${line} 行）`;

function fileLine({ path, title, before, after }: FileChange): string {
  const change = !before ? '新增' : !after ? '删去' : '换了内容';
  return `${change}：${plain(title ?? path)}`;
}

function stepLines(step: BlockStep): string[] {
  switch (step.kind) {
    case 'same':
      return [];
    case 'out':
      return [`- 删：${runsText([{ kind: 'out', text: blockText(step.before) }])}`];
    case 'in':
      return [`- 增：${runsText([{ kind: 'in', text: blockText(step.after) }])}`];
    case 'moved-away':
      return [];
    case 'moved-here':
      return [`- 移：${plain(shortened(blockText(step.after)))}`, ...editLines(step)];
    case 'edited':
      return editLines(step);
  }
}

function editLines({ edit }: BlockStep): string[] {
  if (edit?.kind === 'text') {
    const changed = edit.runs.some(({ kind }) => kind !== 'same');
    return changed || edit.notes.length > 0
      ? [`- 改：${changed ? runsText(edit.runs) : '文字没有变，链接或者格式有变化'}`]
      : [];
  }
  if (edit?.kind === 'picture') return ['- 换了图片'];
  if (edit?.kind === 'table') return tableLines(edit.table);
  return edit ? ['- 换成了另一种内容'] : [];
}

const tableLines = ({ rows }: TableDiff): string[] =>
  rows
    .filter(({ kind }) => kind !== 'same')
    .map(({ cells }) => `- 表格：${cells.map(({ runs }) => runsText(runs)).join(' ｜ ')}`);

const runsText = (runs: readonly Run[]): string =>
  runs
    .map(({ kind, text }) => {
      if (kind === 'same') return plain(shortened(text));
      const name = kind === 'out' ? 'del' : 'ins';
      return `<${name}>${plain(text)}</${name}>`;
    })
    .join('');

function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= 2 * CONTEXT + 2) return text;
  return `${characters.slice(0, CONTEXT).join('')}……${characters.slice(-CONTEXT).join('')}`;
}

const folded = (summary: string, body: string): string =>
  `<details><summary>${plain(summary)}</summary>\n\n${body}\n\n</details>`;

/**
 * Escaped so that a text is nothing but text: no markup, link, picture, mention of an account or reference to another
 * change.
 */
export const plain = (text: string): string => withUnseen(text.replace(/\s+/g, ' '), (point) => `\`${point}\``, escapeMarkdown);

/** Between two characters that would act together, where it changes nothing a reader sees. */
const APART = '&#8203;';

const escapeMarkdown = (text: string): string =>
  text
    .replace(/[&<>"'\\`*_{}[\]()#+\-.!|~^$=]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/@/g, `&#64;${APART}`)
    .replace(/&#35;(?=\d)/g, `&#35;${APART}`)
    .replace(/:(?=\/\/)/g, `:${APART}`)
    .replace(/\b(www)(?=&#46;)/gi, `$1${APART}`)
    .replace(/\b(?=[0-9a-f]{7,40}\b)/g, APART);
