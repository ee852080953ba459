/** The compliance table as one printable page. */
import { html, type Markup } from '../../../src/lib/text/html.ts';
import { FULFILMENTS } from '../../lib/clause-schema.ts';
import { printedPage } from '../../print/page.ts';
import { badge, figures, paragraph, printedTable, section, type Tone } from '../../print/parts.ts';
import type { ReportHead } from '../table-report.ts';
import { countBy, rowsOfFirstSite, SITE_FULFILMENTS, type ComplianceRow } from './site-rows.ts';

const SITE_COLUMNS = ['条款', '要求', '类别', '情况', '怎样做到', '由什么测试证明', '外部承担的部分和接口'] as const;

const TONES: Readonly<Record<string, Tone>> = {
  [SITE_FULFILMENTS.met]: 'good',
  [SITE_FULFILMENTS.finding]: 'bad',
  [SITE_FULFILMENTS.none]: 'bad',
  [SITE_FULFILMENTS.part]: 'warn',
};
const toneOf = (label: string): Tone => TONES[label] ?? 'plain';

export function complianceHtml(rows: readonly ComplianceRow[], { title, moment }: ReportHead): Promise<string> {
  const sites = [...Map.groupBy(rows, ({ site }) => site).values()];
  return printedPage({
    title,
    kind: '报表',
    facts: [
      { label: '时刻', value: moment },
      { label: '条款', value: String(rowsOfFirstSite(rows).length) },
      { label: '网站', value: String(sites.length) },
    ],
    body: [programSection(rowsOfFirstSite(rows)), ...sites.map(siteSection)],
    foot: `由 npm run lantai -- report compliance 以 ${moment} 为“现在”生成；同样的内容和时刻，结果逐字节相同。`,
  });
}

/** What the program does for any site, and every clause of which something is left. */
function programSection(rows: readonly ComplianceRow[]): Markup {
  const left = rows.filter(({ program }) => program !== FULFILMENTS.met);
  return section(
    'program',
    '程序',
    counts(countBy(rows, 'program', FULFILMENTS)),
    ...(left.length === 0
      ? []
      : [
          printedTable({
            caption: `没有全部做到的条款，${left.length}条`,
            columns: ['条款', '要求', '程序', '原因'],
            rows: left.map((row) => [row.clause, row.text, badge(row.program, toneOf(row.program)), row.reason]),
            classes: { 0: 'short', 2: 'short' },
          }),
        ]),
  );
}

function siteSection(rows: readonly ComplianceRow[]): Markup {
  const [{ site = '', siteName = '' } = {}] = rows;
  const regulations = [...Map.groupBy(rows, ({ regulation }) => regulation)];
  return section(
    `site-${site}`,
    siteName,
    paragraph('“做到”的条款，程序做到了，这个网站现在也没有有关规则的问题。'),
    counts(countBy(rows, 'fulfilment', SITE_FULFILMENTS)),
    ...regulations.map(([regulation, list]) =>
      printedTable({
        caption: `${siteName}：${regulation}，${list.length}条`,
        columns: SITE_COLUMNS,
        rows: list.map((row) => [
          row.clause,
          row.text,
          row.category,
          html`${badge(row.fulfilment, toneOf(row.fulfilment))}${items([row.found, row.reason].filter(Boolean).join('\n'))}`,
          items(row.evidence),
          items(row.tests),
          row.external,
        ]),
        classes: { 0: 'short', 4: 'wide' },
      }),
    ),
  );
}

const counts = (list: ReturnType<typeof countBy>): Markup =>
  figures(list.map(([label, value]) => ({ label, value, tone: toneOf(label) })));

const items = (text: string): Markup =>
  text === ''
    ? html``
    : html`<ul>
        ${text.split('\n').map((item) => html`<li>${item}</li>`)}
      </ul>`;
