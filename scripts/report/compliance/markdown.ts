/** The compliance table as Markdown, one table for each site and regulation. */
import { FULFILMENTS } from '../../lib/clause-schema.ts';
import { countBy, rowsOfFirstSite, SITE_FULFILMENTS, type ComplianceRow } from './site-rows.ts';

const HEAD = ['条款', '要求', '情况', '怎样做到', '测试', '外部承担的部分和接口'] as const;

/** @param now moment of the check. */
export function complianceMarkdown(rows: readonly ComplianceRow[], now: string): string {
  const program = rowsOfFirstSite(rows);
  const left = program.filter((row) => row.program !== FULFILMENTS.met);
  const parts = ['# 条款对照表', `${now}的情况。`, '## 程序', sentence(countBy(program, 'program', FULFILMENTS))];
  if (left.length > 0)
    parts.push(
      table(
        ['条款', '要求', '程序', '原因'],
        left.map((row) => [row.clause, row.text, row.program, row.reason]),
      ),
    );
  for (const list of Map.groupBy(rows, ({ site }) => site).values()) {
    parts.push(`## ${cell(list[0]?.siteName ?? '')}`);
    parts.push(sentence(countBy(list, 'fulfilment', SITE_FULFILMENTS)));
    for (const [regulation, clauses] of Map.groupBy(list, (row) => row.regulation))
      parts.push(`### ${cell(regulation)}`, table(HEAD, clauses.map(siteCells)));
  }
  return `${parts.join('\n\n')}\n`;
}

const siteCells = (row: ComplianceRow): string[] => [
  row.clause,
  row.text,
  [row.fulfilment, row.found, row.reason].filter(Boolean).join('\n'),
  row.evidence,
  row.tests,
  row.external,
];

const sentence = (counts: ReturnType<typeof countBy>) =>
  `${counts.map(([label, count]) => `${label} ${count}`).join('，')}。`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => '---')), ...rows.map((cells) => line(cells.map(cell)))].join('\n');
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
/** Signs that Markdown reads; rule ids and paths have some of them. */
const cell = (text: string) => text.replace(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`).replaceAll('\n', '<br>');
