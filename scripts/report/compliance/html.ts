/** The compliance table as one printable page without scripts. */
import { FULFILMENTS } from '../../lib/clause-schema.ts';
import { countBy, rowsOfFirstSite, SITE_FULFILMENTS, type ComplianceRow } from './site-rows.ts';

const STYLE = `
  @page { size: A4 landscape; margin: 12mm; }
  :root { color-scheme: light; }
  body { margin: 0 auto; max-width: 80rem; padding: 1rem; color: #1a1a1a; background: #fff; font: 1rem/1.7 'Noto Sans SC', 'Microsoft YaHei', sans-serif; }
  h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; }
  dl { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; }
  dl div { display: flex; gap: 0.6rem; padding: 0.3rem 0.8rem; border: 1px solid #767676; }
  dt { font-weight: bold; } dd { margin: 0; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; min-width: 60rem; font-size: 0.875rem; }
  caption { text-align: start; padding-block: 1.5rem 0.5rem; font-weight: bold; }
  th, td { border: 1px solid #999; padding: 0.35rem 0.5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
  thead th { background: #f0f0f0; }
  tbody th { white-space: nowrap; font-weight: normal; }
  td ul { margin: 0; padding-inline-start: 1rem; }
  .fulfilment { white-space: nowrap; }
  .finding .fulfilment { color: #a40000; font-weight: bold; }
  .part .fulfilment, .none .fulfilment { color: #7a4a00; font-weight: bold; }
  .met .fulfilment { color: #0a5c2b; }
  @media print { body { max-width: none; padding: 0; font-size: 9pt; } .scroll { overflow: visible; } table { min-width: 0; font-size: 7.5pt; } thead { display: table-header-group; } tr { break-inside: avoid; } section + section > h2 { break-before: page; } }
`;

const SITE_COLUMNS = ['条款', '要求', '类别', '情况', '怎样做到', '由什么测试证明', '外部承担的部分和接口'] as const;

/** @param now moment of the check. */
export function complianceHtml(rows: readonly ComplianceRow[], now: string): string {
  const sites = [...Map.groupBy(rows, ({ site }) => site).values()];
  return `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>条款对照表</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>条款对照表</h1>
<p>${escape(now)}的情况。网站“做到”的条款，程序做到了，并且这时没有有关规则的问题。</p>
${programSection(rowsOfFirstSite(rows))}
${sites.map(siteSection).join('\n')}
</main>
</body>
</html>
`;
}

/** What the program does for any site, and every clause of which something is left. */
function programSection(rows: readonly ComplianceRow[]): string {
  const left = rows.filter(({ program }) => program !== FULFILMENTS.met);
  return `<section>
<h2>程序</h2>
${counts(countBy(rows, 'program', FULFILMENTS))}
${left.length === 0 ? '' : table('没有全部做到的条款', left, ['条款', '要求', '程序', '原因'], (row) => [row.text, row.program, row.reason].map(escape))}
</section>`;
}

function siteSection(rows: readonly ComplianceRow[]): string {
  const name = rows[0]?.siteName ?? '';
  const regulations = [...Map.groupBy(rows, ({ regulation }) => regulation)];
  return `<section>
<h2>${escape(name)}</h2>
${counts(countBy(rows, 'fulfilment', SITE_FULFILMENTS))}
${regulations.map(([regulation, list]) => table(`${name}：${regulation}`, list, SITE_COLUMNS, siteCells)).join('\n')}
</section>`;
}

const counts = (list: ReturnType<typeof countBy>) =>
  `<dl>${list.map(([label, count]) => `<div><dt>${escape(label)}</dt><dd>${count}</dd></div>`).join('')}</dl>`;

/** @param cells texts of the columns after the first, which holds the id of the clause. */
function table(
  title: string,
  rows: readonly ComplianceRow[],
  columns: readonly string[],
  cells: (row: ComplianceRow) => readonly string[],
): string {
  const row = (each: ComplianceRow) =>
    `<tr class="${CLASS_OF.get(each.fulfilment) ?? ''}"><th scope="row">${escape(each.clause)}</th>${cells(each)
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>`;
  return `<section class="scroll" tabindex="0" aria-label="${escape(title)}">
<table>
<caption>${escape(title)}，${rows.length}条</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody>
</table>
</section>`;
}

const CLASS_OF = new Map(Object.entries(SITE_FULFILMENTS).map(([name, label]) => [label as string, name]));

const siteCells = (row: ComplianceRow): string[] => [
  escape(row.text),
  escape(row.category),
  `<span class="fulfilment">${escape(row.fulfilment)}</span>${lines([row.found, row.reason].filter(Boolean).join('\n'))}`,
  list(row.evidence),
  list(row.tests),
  escape(row.external),
];

const lines = (text: string) => (text === '' ? '' : `<br>${text.split('\n').map(escape).join('<br>')}`);
const list = (text: string) =>
  text === ''
    ? ''
    : `<ul>${text
        .split('\n')
        .map((item) => `<li>${escape(item)}</li>`)
        .join('')}</ul>`;
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
