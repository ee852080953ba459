/** The inspection for a pull request: whether each site may be published, what is new, what is due. */
import type { InspectionRecord } from '../record.ts';
import { SOON_DAYS } from '../due/index.ts';
import { DUE_STATES, dueSubject, ownerWords, placeWords, SEVERITIES, VERDICTS } from './words.ts';

/** Findings listed; code hosts cut long comments. */
const MOST = 50;

/** A text as one line that Markdown shows as it is. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~&@]/g, (sign) => `\\${sign}`)
    .trim();

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] => [
  row(columns),
  row(columns.map(() => '---')),
  ...rows.map(row),
];
const inCode = (text: string): string =>
  `<code>${text.replace(/[&<>|\n]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;

export function pullRequestText(record: InspectionRecord): string {
  const nameOf = new Map(record.sites.map(({ id, name }) => [id, name]));
  const shown = record.findings
    .filter(({ change }) => change !== 'remaining')
    .toSorted((a, b) => order(a.severity) - order(b.severity));
  const near = record.due.filter(({ state }) => state !== 'later');
  const lines = [
    `## 网站检查 ${record.moment}`,
    '',
    ...table(
      ['网站', '能否发布', '错误', '警告', '新增', '已改正'],
      record.sites.map(({ name, verdict, counts, compared }) => [
        escapeMarkdown(name),
        `${VERDICTS[verdict.publishable].text}${verdict.reasons.length > 0 ? `：${escapeMarkdown(verdict.reasons.join('；'))}` : ''}`,
        counts.error,
        counts.warning,
        compared.new,
        compared.fixed,
      ]),
    ),
    '',
    `### ${SOON_DAYS}天内到期和已经逾期`,
    '',
    ...(near.length === 0
      ? ['没有。']
      : table(
          ['到期', '状态', '网站', '事项', '责任'],
          near.map((item) => [
            item.due,
            DUE_STATES[item.state].text,
            escapeMarkdown(nameOf.get(item.site) ?? item.site),
            escapeMarkdown(dueSubject(item)),
            escapeMarkdown(ownerWords(item)),
          ]),
        )),
    '',
    record.previous ? `### 新增的问题（与 ${record.previous.moment} 比较）` : '### 问题',
    '',
    ...(shown.length === 0
      ? ['没有。']
      : table(
          ['级别', '位置', '问题', '改法'],
          shown
            .slice(0, MOST)
            .map((finding) => [
              SEVERITIES[finding.severity].text,
              inCode(placeWords(finding)),
              escapeMarkdown(finding.message),
              escapeMarkdown(finding.fix),
            ]),
        )),
    ...(shown.length > MOST ? ['', `另有${shown.length - MOST}个，见 inspection.json。`] : []),
    '',
  ];
  return lines.join('\n');
}

const order = (severity: 'error' | 'warning' | 'info'): number => ['error', 'warning', 'info'].indexOf(severity);
