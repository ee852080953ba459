/** The fleet at a glance: a row for each site, and what is due on any of them. */
import { html, type Markup } from '../../../src/lib/text/html.ts';
import { printedPage } from '../../print/page.ts';
import { badge, figures, paragraph, printedTable, section } from '../../print/parts.ts';
import { SOON_DAYS } from '../due/index.ts';
import type { InspectionRecord } from '../record.ts';
import { footWords } from './report-page.ts';
import { DUE_STATES, dueSubject, ownerWords, VERDICTS } from './words.ts';

/** @param history one line for each registered inspection, newest first. */
export function dashboardPage(
  record: InspectionRecord,
  fleetName: string,
  history: readonly string[][],
): Promise<string> {
  return printedPage({
    title: fleetName,
    kind: '站群检查总览',
    facts: [
      { label: '检查时刻', value: record.moment },
      { label: '站点', value: `${record.sites.length}个` },
      { label: '上一次检查', value: record.previous?.moment ?? '没有' },
    ],
    body: [summary(record), siteTable(record), dueSection(record), ...historySection(history)],
    foot: footWords(record),
  });
}

function summary({ sites, due, indicators }: InspectionRecord): Markup {
  const blocked = sites.filter(({ verdict }) => verdict.publishable === 'no').length;
  const open = sites.filter(({ verdict }) => verdict.publishable === 'unknown').length;
  const [tone, text] =
    blocked > 0
      ? ['bad', `${blocked}个站点不能发布`]
      : open > 0
        ? ['warn', `${open}个站点还不能判断能否发布`]
        : ['good', '全部站点可以发布'];
  const count = (state: string) => due.filter((item) => item.state === state).length;
  return html`<section class="verdict verdict--${tone}" aria-labelledby="verdict">
      <h2 id="verdict">${text}</h2>
      <p>${SOON_DAYS}天内到期${count('soon')}项，已经逾期${count('overdue')}项。</p>
    </section>
    ${figures([
      { label: '错误', value: sum(sites.map(({ counts }) => counts.error)), tone: 'bad' },
      { label: '警告', value: sum(sites.map(({ counts }) => counts.warning)), tone: 'warn' },
      {
        label: '单项否决',
        value: indicators.filter(({ kind, state }) => kind === 'veto' && state === 'failed').length,
        tone: 'bad',
      },
      { label: '新增问题', value: sum(sites.map(({ compared }) => compared.new)), tone: 'warn' },
      { label: '仍存在', value: sum(sites.map(({ compared }) => compared.remaining)), tone: 'warn' },
      { label: '已改正', value: sum(sites.map(({ compared }) => compared.fixed)), tone: 'good' },
    ])}`;
}

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);

/** The page of a site, beside this one. */
export const reportName = (site: string): string => `${site}.html`;

function siteTable({ sites, due, indicators }: InspectionRecord): Markup {
  return section(
    'sites',
    '各站点',
    printedTable({
      caption: '点网站名称看它的检查报告',
      columns: ['网站', '能否发布', '错误', '警告', '逾期', `${SOON_DAYS}天内`, '单项否决', '新增', '已改正'],
      rows: sites.map(({ id, name, verdict, counts, compared }) => {
        const mine = due.filter(({ site }) => site === id);
        return [
          html`<a href="${reportName(id)}">${name}</a>`,
          badge(VERDICTS[verdict.publishable].text, VERDICTS[verdict.publishable].tone),
          counts.error,
          counts.warning,
          mine.filter(({ state }) => state === 'overdue').length,
          mine.filter(({ state }) => state === 'soon').length,
          indicators.filter(({ site, kind, state }) => site === id && kind === 'veto' && state === 'failed').length,
          compared.new,
          compared.fixed,
        ];
      }),
      classes: { 2: 'number', 3: 'number', 4: 'number', 5: 'number', 6: 'number', 7: 'number', 8: 'number' },
    }),
  );
}

function dueSection({ due, sites }: InspectionRecord): Markup {
  const nameOf = new Map(sites.map(({ id, name }) => [id, name]));
  const near = due
    .filter(({ state }) => state !== 'later')
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return section(
    'due',
    `${SOON_DAYS}天内到期和已经逾期的事项`,
    near.length === 0
      ? paragraph('没有。')
      : printedTable({
          caption: '按到期时间排列',
          columns: ['到期', '状态', '网站', '事项', '责任单位和责任人'],
          rows: near.map((item) => [
            item.due,
            badge(DUE_STATES[item.state].text, DUE_STATES[item.state].tone),
            nameOf.get(item.site) ?? item.site,
            dueSubject(item),
            ownerWords(item),
          ]),
          classes: { 0: 'short', 3: 'wide' },
        }),
  );
}

const historySection = (history: readonly string[][]): Markup[] =>
  history.length === 0
    ? []
    : [
        section(
          'history',
          '巡查登记',
          printedTable({
            caption: '登记的检查，最近的在前',
            columns: ['结束日期', '类别', '检查单位', '范围', '抽样种子', '记录', '报告', '报送日期'],
            rows: history,
            classes: { 0: 'short', 7: 'short' },
          }),
        ),
      ];
