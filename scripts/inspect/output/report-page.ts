/** The report on one site, to be printed: its first screen answers whether it may be published and what is due. */
import { html, type Markup } from '../../../src/lib/text/html.ts';
import { printedPage } from '../../print/page.ts';
import { badge, code, figures, paragraph, printedTable, section } from '../../print/parts.ts';
import { SOON_DAYS } from '../due/index.ts';
import type { DueItem, InspectedFinding, InspectedSite, InspectionRecord, RequestResult } from '../record.ts';
import {
  DUE_STATES,
  dueSubject,
  INDICATOR_STATES,
  ownerWords,
  placeWords,
  REQUEST_STATES,
  SEVERITIES,
  CHANGES,
  VERDICTS,
} from './words.ts';

/** Items of a sample listed on the page; the record has all. */
const ITEMS_SHOWN = 200;

export function reportPage(record: InspectionRecord, site: InspectedSite): Promise<string> {
  const of = <T extends { site: string }>(list: readonly T[]) => list.filter((each) => each.site === site.id);
  const findings = record.findings.filter((finding) => finding.site === site.id || finding.site === '');
  return printedPage({
    title: site.name,
    kind: '网站检查报告',
    facts: [
      { label: '检查时刻', value: record.moment },
      { label: '网址', value: site.origin },
      { label: '主办单位', value: site.sponsor },
      { label: '适用规则', value: site.rulePacks.join('、') },
    ],
    body: [
      verdictBlock(site, of(record.due)),
      numbers(record, site),
      ...indicatorTable(of(record.indicators)),
      findingsSection(findings),
      ...fixedSection(record.fixed.filter((finding) => finding.site === site.id || finding.site === '')),
      ...exceptedSection(of(record.excepted)),
      laterSection(of(record.due)),
      ...sampleSections(record, site),
      ...requestSection('probes', '首页和接口', of(record.probes)),
      ...requestSection('links', '外部链接', of(record.links)),
      checksSection(record, site),
    ],
    foot: footWords(record),
  });
}

export const footWords = ({ moment }: InspectionRecord): string =>
  `由 npm run lantai -- inspect 以 ${moment} 为“现在”生成；同样的内容和时刻，结果逐字节相同。全部数据在 inspection.json。`;

function verdictBlock({ verdict }: InspectedSite, due: readonly DueItem[]): Markup {
  const word = VERDICTS[verdict.publishable];
  const near = due.filter(({ state }) => state !== 'later');
  return html`<section class="verdict verdict--${word.tone}" aria-labelledby="verdict">
      <h2 id="verdict">${word.text}</h2>
      ${
        verdict.reasons.length === 0
          ? paragraph('没有错误，检查全部运行。')
          : html`<ul>
              ${verdict.reasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>`
      }
    </section>
    <section aria-labelledby="due">
      <h2 id="due">${SOON_DAYS}天内到期和已经逾期的事项</h2>
      ${near.length === 0 ? paragraph(`没有已经逾期或者${SOON_DAYS}天内到期的事项。`) : dueTable('按到期时间排列', near)}
    </section> `;
}

const dueTable = (caption: string, due: readonly DueItem[]): Markup =>
  printedTable({
    caption,
    columns: ['到期', '状态', '事项', '责任单位和责任人', '依据'],
    rows: due.map((item) => [
      item.due,
      badge(DUE_STATES[item.state].text, DUE_STATES[item.state].tone),
      dueSubject(item),
      ownerWords(item),
      lines(item.clauses),
    ]),
    classes: { 0: 'short', 2: 'wide', 4: 'short' },
  });

/** One a line, so that the names of clauses stay whole. */
const lines = (texts: readonly string[]): Markup => html`${texts.map((text) => html`<div>${text}</div>`)}`;

function numbers({ previous, due }: InspectionRecord, { id, counts, compared }: InspectedSite): Markup {
  const mine = due.filter(({ site }) => site === id);
  return html`${figures([
      { label: '错误', value: counts.error, tone: 'bad' },
      { label: '警告', value: counts.warning, tone: 'warn' },
      { label: '逾期事项', value: mine.filter(({ state }) => state === 'overdue').length, tone: 'bad' },
      { label: '新增问题', value: compared.new, tone: 'warn' },
      { label: '仍存在', value: compared.remaining, tone: 'warn' },
      { label: '已改正', value: compared.fixed, tone: 'good' },
    ])}
    <p class="quiet">${previous ? `与 ${previous.moment} 的检查比较。` : '没有可以比较的上一次检查。'}</p> `;
}

function indicatorTable(indicators: InspectionRecord['indicators']): Markup[] {
  if (indicators.length === 0) return [];
  return [
    section(
      'indicators',
      '检查指标',
      printedTable({
        caption: '单项否决指标和扣分指标；待核实的指标只作参考',
        columns: ['指标', '类别', '计数', '限值', '情况', '可靠程度'],
        rows: indicators.map(({ label, kind, count, limit, state, confidence }) => [
          label,
          kind === 'veto' ? '单项否决' : '扣分',
          count,
          limit ?? '—',
          badge(INDICATOR_STATES[state].text, INDICATOR_STATES[state].tone),
          confidence,
        ]),
        classes: { 0: 'wide', 2: 'number', 3: 'number' },
      }),
    ),
  ];
}

/** Findings by rule: errors first, in the order they were found. */
function findingsSection(findings: readonly InspectedFinding[]): Markup {
  if (findings.length === 0) return section('findings', '问题', paragraph('没有发现问题。'));
  const order = ['error', 'warning', 'info'] as const;
  const byRule = order.flatMap((severity) => [
    ...Map.groupBy(
      findings.filter((finding) => finding.severity === severity),
      ({ rule }) => rule,
    ),
  ]);
  return section('findings', '问题', ...byRule.map(([rule, list]) => ruleBlock(rule, list)));
}

function ruleBlock(rule: string, list: readonly InspectedFinding[]): Markup {
  const [first] = list;
  if (!first) return html``;
  const { text, tone } = SEVERITIES[first.severity];
  return html`<h3>
      ${badge(text, tone)} ${code(rule)} <span class="quiet">${list.length}处，依据 ${first.clauses.join('、')}</span>
    </h3>
    ${printedTable({
      caption: `${rule}：位置、问题和改法`,
      columns: ['位置', '问题', '改法', '比较'],
      rows: list.map((finding) => [code(placeWords(finding)), finding.message, finding.fix, CHANGES[finding.change]]),
    })}`;
}

const fixedSection = (fixed: InspectionRecord['fixed']): Markup[] =>
  fixed.length === 0
    ? []
    : [
        section(
          'fixed',
          '已改正',
          printedTable({
            caption: '上一次检查发现、这一次没有的问题',
            columns: ['规则', '文件', '问题'],
            rows: fixed.map(({ rule, file, message }) => [code(rule), code(file), message]),
            classes: { 2: 'wide' },
          }),
        ),
      ];

const exceptedSection = (excepted: InspectionRecord['excepted']): Markup[] =>
  excepted.length === 0
    ? []
    : [
        section(
          'excepted',
          '按例外放行',
          printedTable({
            caption: '登记了例外、没有计入的问题',
            columns: ['规则', '文件', '理由', '有效期至'],
            rows: excepted.map(({ rule, file, reason, until }) => [code(rule), code(file), reason, until]),
            classes: { 2: 'wide', 3: 'short' },
          }),
        ),
      ];

function laterSection(due: readonly DueItem[]): Markup {
  const later = due.filter(({ state }) => state === 'later').slice(0, ITEMS_SHOWN);
  return section(
    'later',
    '一年内到期的事项',
    later.length === 0 ? paragraph('没有。') : dueTable('日历文件 due.ics 可以导入日程', later),
  );
}

function sampleSections(record: InspectionRecord, site: InspectedSite): Markup[] {
  return record.samples
    .filter((sample) => sample.site === site.id || sample.site === '')
    .map(({ unit, total, sampled, seed, required, clauses, items }) => {
      const what = unit === 'site' ? '网站' : '信息';
      const share = total === 0 ? 0 : Math.round((sampled / total) * 1000) / 10;
      const line = `${what}共${total}，抽查${sampled}，比例${share}%；规定不低于${Math.round(required * 100)}%（${clauses.join('、')}）。抽样种子：${seed}。`;
      return section(
        `sample-${unit}`,
        '抽查样本',
        paragraph(line),
        printedTable({
          caption:
            items.length > ITEMS_SHOWN
              ? `${what}样本：前${ITEMS_SHOWN}项，其余在 inspection.json`
              : `${what}样本，人工逐项核对`,
          columns: ['标识', what, '网址', '问题'],
          rows: items.slice(0, ITEMS_SHOWN).map(({ id, title, url, findings }) => [code(id), title, url, findings]),
          classes: { 3: 'number' },
        }),
      );
    });
}

/** Answers that need somebody first; those in order are only counted. */
function requestSection(id: string, heading: string, results: readonly RequestResult[]): Markup[] {
  if (results.length === 0) return [];
  const order = ['broken', 'unclear', 'skipped', 'ok'] as const;
  const counts = order.map((state) => ({
    label: REQUEST_STATES[state].text,
    value: results.filter((each) => each.state === state).length,
    tone: REQUEST_STATES[state].tone,
  }));
  const listed = order
    .filter((state) => id === 'probes' || state !== 'ok')
    .flatMap((state) => results.filter((each) => each.state === state));
  return [
    section(
      id,
      heading,
      figures(counts),
      ...(listed.length === 0
        ? []
        : [
            printedTable({
              caption: `${heading}：有问题不影响发布，请逐一核对`,
              columns: ['用途', '网址', '情况', '状态码或理由', '检查日期', '出现在'],
              rows: listed.map(({ what, url, state, status, reason, checkedOn, pages }) => [
                what,
                url,
                badge(REQUEST_STATES[state].text, REQUEST_STATES[state].tone),
                status ?? reason ?? '没有回应',
                checkedOn,
                pages.join('、'),
              ]),
              classes: { 4: 'short' },
            }),
          ]),
    ),
  ];
}

function checksSection({ checks }: InspectionRecord, { id }: InspectedSite): Markup {
  return section(
    'checks',
    '检查了什么',
    printedTable({
      caption: '各项检查查了多少个文件或网页',
      columns: ['检查', '内容', '已查', '说明'],
      rows: checks
        .filter(({ site }) => site === '' || site === id)
        .map(({ check, label, seen, notRun }) => [
          code(check),
          label,
          seen,
          notRun === undefined ? '' : `未运行（${notRun}）`,
        ]),
      classes: { 2: 'number' },
    }),
  );
}
