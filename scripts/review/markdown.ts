/** The review as a comment on a pull request: short, and safe whatever the texts contain. */
import { SEVERITY_NAMES } from '../checks/check.ts';
import type { FieldChange } from './fields/field-diff.ts';
import type { BlockStep } from './differ/block-diff.ts';
import type { Run } from './differ/text-diff.ts';
import type { TableDiff } from './differ/table-diff.ts';
import { blockText } from './blocks/block.ts';
import { withUnseen } from './page/visible.ts';
import {
  CHANGE_KINDS,
  type EntryChange,
  type FileChange,
  type RecordChange,
  type Review,
  type ShownPage,
} from './review.ts';
import { counts, headline, problems, signoffLine } from './words.ts';

/** GitHub takes 65,536 characters; some are left for what a pipeline adds. */
const LIMIT = 60_000;
/** After so many parts that did not fit, no others are tried. */
const TRIED = 20;
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
  const parts: (() => string)[] = [
    ...entries.map((entry) => () => entryPart(entry)),
    ...records.map((record) => () => recordPart(record)),
    ...(files.length > 0 ? [() => folded('其他文件', list(files, fileLine))] : []),
    ...(findings.length > 0
      ? [() => folded(`和这次改动有关的其他问题 ${findings.length} 个`, list(findings, findingLine))]
      : []),
    ...(program.length > 0
      ? [() => folded(`程序和规则的文件 ${program.length} 个，由负责程序的人审核`, list(program, plain))]
      : []),
    ...(pages.length > 0 ? [() => pagesPart(review)] : []),
  ];
  const text = [...head];
  let left = LIMIT - head.join('\n\n').length;
  let omitted = 0;
  for (const part of parts) {
    const next = omitted < TRIED ? part() : null;
    if (next === null || next.length + 2 > left) omitted++;
    else {
      text.push(next);
      left -= next.length + 2;
    }
  }
  if (omitted > 0) text.push(`还有 ${omitted} 部分太长，没有放在这里，请看完整的审核页。`);
  return `${text.join('\n\n')}\n`;
}

/** Lines of a list; a change may have thousands of entries. */
const LISTED = 100;
/** Characters the list of entries takes. */
const OVERVIEW = 20_000;

function overview(entries: readonly EntryChange[]): string {
  const rows: string[] = [];
  let length = 0;
  for (const { kind, title, siteName, columns, findings, signoff } of entries) {
    const cells = [
      CHANGE_KINDS[kind],
      plain(title),
      plain([siteName, ...columns].join(' › ')),
      problems(findings),
      signoff ? plain(signoffLine(signoff)) : '',
    ];
    const row = `| ${cells.join(' | ')} |`;
    length += row.length;
    if (rows.length === LISTED || length > OVERVIEW) break;
    rows.push(row);
  }
  const left = entries.length - rows.length;
  const more = left > 0 ? [`| | 还有 ${left} 条 | | | |`] : [];
  return ['| 改动 | 信息 | 栏目 | 检查 | 审签 |', '| --- | --- | --- | --- | --- |', ...rows, ...more].join('\n');
}

function entryPart({ kind, title, state, fields, body, files, findings, file, signoff }: EntryChange): string {
  // The text of what is new or gone is on the page of the review.
  const isWhole = kind === 'added' || kind === 'removed';
  const lines = [
    plain(file),
    ...state.map((text) => `> ${plain(text)}`),
    ...(signoff
      ? [plain(signoffLine(signoff)), ...signoff.given.map(({ role, person }) => `- ${role}：${plain(person)}`)]
      : []),
    ...findings.map((finding) => `- ${findingLine(finding)}`),
    ...(kind === 'added' ? [`全文都是新的，共 ${body.steps.length} 段。`] : []),
    ...(isWhole ? [] : fields.map(fieldLine)),
    ...(isWhole ? [] : body.steps.flatMap(stepLines)),
    ...files.map((each) => `- 文件 ${fileLine(each)}`),
  ];
  return folded(`${CHANGE_KINDS[kind]}：${title}`, lines.join('\n\n'));
}

const recordPart = ({ kind, name, siteName, fields, findings }: RecordChange): string =>
  folded(
    `${CHANGE_KINDS[kind]}：${siteName}的${name}`,
    [...findings.map((finding) => `- ${findingLine(finding)}`), ...fields.map(fieldLine)].join('\n'),
  );

function pagesPart({ pages }: Review): string {
  const all = pages.flatMap((group) => group.pages);
  const line = ({ siteName, kind, name, url }: ShownPage) =>
    plain(`${siteName} · ${kind}${name === '' ? '' : `“${name}”`} ${url}`);
  return folded(`合并以后还有 ${all.length} 个网页和文件会变`, list(all, line));
}

/** A list with as many lines as fit. */
function list<T>(items: readonly T[], line: (item: T) => string): string {
  const lines = items.slice(0, LISTED).map((item) => `- ${line(item)}`);
  return [...lines, ...(items.length > LISTED ? [`- 还有 ${items.length - LISTED} 个`] : [])].join('\n');
}

const findingLine = ({ severity, message, file, line }: Review['findings'][number]): string =>
  `**${SEVERITY_NAMES.zh[severity]}** ${plain(message)}（${plain(file)} 第 ${line} 行）`;

const fieldLine = ({ label, kind, runs }: FieldChange): string =>
  `- ${plain(label.join(' › '))}：${kind === 'moved' ? '换了位置' : runsText(runs)}`;

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
export const plain = (text: string): string =>
  withUnseen(text.replace(/\s+/g, ' '), (point) => `\`${point}\``, escapeMarkdown);

/** Between two characters that would act together, where it changes nothing a reader sees. */
const APART = '&#8203;';

const entity = (text: string) => [...text].map((sign) => `&#${sign.charCodeAt(0)};`).join('');

const escapeMarkdown = (text: string): string =>
  text.replace(
    // What only acts at the beginning of a line; what acts with what follows it; and what acts by itself.
    /(^ *(?:[-+#=]|\d+(?=[.)])))|(@|#(?=\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.))|[&<>"'\\`*_{}[\]()!|~$]/gi,
    (sign, first?: string, apart?: string) =>
      first !== undefined ? entity(first) : apart !== undefined ? `${apart}${APART}` : entity(sign),
  );
