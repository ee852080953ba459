import type { Change, RuleCase } from '../../testing/rule-case.ts';
import { inReport, REPORT } from '../fixture-edits.ts';

/** The water report of another year, in the same column. */
const reportOf = (year: number, more = ''): Change => ({
  write: `content/portal/yearly/2025-03-1${year % 10}-water.md`,
  content: `---
id: portal-2025031${year % 10}-02
title: 测试市${year}年水资源公报
publishedAt: '2025-03-1${year % 10} 09:30'
source:
  name: 测试市人民政府
  kind: 自编信息
provider: 测试市水务局
publisher: 测试市人民政府
editor: 乙
tags: [测试]
subtype: 水资源
year: ${year}
${more}---

用水总量下降。
`,
});

/** What a report on supervision says of inspections. */
const TOTALS = "inspection: { total: 2, sampled: 2, endedOn: '2025-02-28' }";
const DUE = `subtype: 监管年度报表\ndueBy: '2025-03-09'\n${TOTALS}`;

/** A report of the year it is out in has till January of the next. */
const THIS_YEAR = inReport('year: 2024', 'year: 2025');

/** The report of the fixture as one of another kind; lines given here begin at 12. */
const asReport = (...lines: string[]): Change[] => [
  { edit: REPORT, from: 'subtype: 水资源', to: lines.join('\n') },
  { edit: REPORT, from: 'year: 2024', to: 'year: 2025' },
];

const WORK = [
  'subtype: 网站年度工作报表',
  "dueBy: '2026-01-31'",
  'work:',
  '  published: 300',
  '  perColumn:',
  '    - { column: 要闻, count: 200 }',
  '    - { column: 公告, count: 100 }',
  '  visits: 5000',
  '  serviceItems: 20',
  '  acceptedCases: 900',
  '  messages: { received: 30, answered: 28, public: 28 }',
  '  platform: 完成改版。',
  '  innovation: 推出一页打印。',
  '  safeguards: 培训两次。',
];

const QUARTER = [
  'subtype: 季度检查',
  'period: 第一季度',
  'inspection:',
  '  total: 100',
  '  sampled: 30',
  '  seed: 2025-q1',
  "  endedOn: '2025-02-28'",
  '  findings:',
  '    - { unit: 测试市水务局网站, problem: 两个链接打不开。, level: 内部提醒 }',
];

const SELF = [
  'subtype: 自查报告',
  "dueBy: '2025-03-18'",
  'inspection:',
  '  total: 1',
  '  sampled: 1',
  "  endedOn: '2025-02-25'",
];

export const cases: readonly RuleCase[] = [
  {
    rule: 'report-due',
    title: 'a yearly report of the site without its day',
    changes: [inReport('subtype: 水资源', `subtype: 监管年度报表\n${TOTALS}`)],
    expect: ['12:10'],
    says: ['dueBy'],
  },
  {
    rule: 'report-due',
    title: 'nothing wrong with one out on its day',
    changes: [inReport('subtype: 水资源', DUE), THIS_YEAR],
    expect: [],
  },
  {
    rule: 'report-late',
    title: 'a report out the day after',
    changes: [inReport('subtype: 水资源', DUE.replace('03-09', '03-08')), THIS_YEAR],
    expect: ['4:14'],
    says: ['2025-03-08'],
  },
  {
    rule: 'report-gap',
    title: 'two years left out',
    changes: [reportOf(2021)],
    expect: [`metadata/report-gap ${REPORT}:13:7`],
    says: ['2022、2023'],
  },
  {
    rule: 'report-gap',
    title: 'nothing wrong with two reports on one year and one on the next',
    changes: [reportOf(2023), reportOf(2022), inReport('year: 2024', 'year: 2023\nperiod: 上半年')],
    expect: [],
  },
  {
    rule: 'report-gap',
    title: 'nothing wrong with a gap in a draft',
    changes: [reportOf(2021, 'state: 草稿\n')],
    expect: [],
  },
  {
    rule: 'report-block',
    title: 'a work report without its figures',
    changes: asReport('subtype: 网站年度工作报表', "dueBy: '2026-01-31'"),
    expect: ['12:10'],
    says: ['work'],
  },
  ...['季度检查\nperiod: 第一季度', "自查报告\ndueBy: '2026-01-31'", "监管年度报表\ndueBy: '2026-01-31'"].map(
    (kind): RuleCase => ({
      rule: 'report-block',
      title: `${kind.slice(0, 4)} that says nothing of what was inspected`,
      changes: asReport(`subtype: ${kind}`),
      expect: ['12:10'],
      says: ['inspection'],
    }),
  ),
  {
    rule: 'report-block',
    title: 'nothing wrong with a work report with figures',
    changes: asReport(...WORK),
    expect: [],
  },
  { rule: 'report-block', title: 'nothing wrong with a full inspection', changes: asReport(...QUARTER), expect: [] },
  {
    rule: 'report-quarter',
    title: 'a quarterly inspection of a whole year',
    changes: [...asReport(...QUARTER), inReport('period: 第一季度', 'period: 全年')],
    expect: ['13:9'],
    says: ['全年'],
  },
  {
    rule: 'report-due-day',
    title: 'a work report promised for February',
    changes: [...asReport(...WORK), inReport("'2026-01-31'", "'2026-02-01'")],
    expect: ['13:8'],
    says: ['2026-01-31'],
  },
  {
    rule: 'self-check-due',
    title: 'a self-inspection to be reported on the sixteenth working day',
    changes: [...asReport(...SELF), inReport("'2025-03-18'", "'2025-03-19'")],
    expect: ['13:8'],
    says: ['16', '15'],
  },
  {
    rule: 'self-check-due',
    title: 'nothing wrong with one to be reported on the fifteenth',
    changes: asReport(...SELF),
    expect: [],
  },
  {
    rule: 'inspection-coverage',
    title: 'an inspection of less than the set share',
    changes: [...asReport(...QUARTER), inReport('sampled: 30', 'sampled: 29')],
    expect: ['16:12'],
    says: ['30%', '100'],
  },
  {
    rule: 'inspection-seed',
    title: 'a sample without its seed',
    changes: [...asReport(...QUARTER), inReport('  seed: 2025-q1\n', '')],
    expect: ['16:12'],
    says: ['seed'],
  },
  {
    rule: 'inspection-seed',
    title: 'nothing wrong with no sample where all were inspected',
    changes: [...asReport(...QUARTER), inReport('  seed: 2025-q1\n', ''), inReport('sampled: 30', 'sampled: 100')],
    expect: [],
  },
  {
    rule: 'report-figures',
    title: 'columns with more entries than the site',
    changes: [...asReport(...WORK), inReport('count: 200', 'count: 201')],
    expect: ['17:5'],
    says: ['301', '300'],
  },
  {
    rule: 'report-figures',
    title: 'more answers than messages',
    changes: [...asReport(...WORK), inReport('answered: 28', 'answered: 31')],
    expect: ['22:39'],
    says: ['31', '30'],
  },
  {
    rule: 'report-figures',
    title: 'more inspected than there is',
    changes: [...asReport(...QUARTER), inReport('sampled: 30', 'sampled: 101')],
    expect: ['16:12'],
  },
];
