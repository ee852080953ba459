/** Rules about the blocks of reports, broken and kept. The report of the fixture has its subtype on line 12. */
import type { Change, RuleCase } from '../testing/rule-case.ts';

const REPORT = 'content/portal/yearly/2025-03-09-water.md';
/** The report of the fixture as one of another kind; lines given here begin at 12. */
const asReport = (...lines: string[]): Change[] => [
  { edit: REPORT, from: 'subtype: 水资源', to: lines.join('\n') },
  { edit: REPORT, from: 'year: 2024', to: 'year: 2025' },
];
const change = (from: string, to: string): Change => ({ edit: REPORT, from, to });

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

export const reportBlockCases: readonly RuleCase[] = [
  {
    rule: 'report-block',
    title: 'a work report without its figures',
    changes: asReport('subtype: 网站年度工作报表', "dueBy: '2026-01-31'"),
    expect: ['12:10'],
    says: ['work'],
  },
  ...['季度检查\nperiod: 第一季度', "自查报告\ndueBy: '2026-01-31'"].map((kind): RuleCase => ({
    rule: 'report-block',
    title: `${kind.slice(0, 4)} that says nothing of what was inspected`,
    changes: asReport(`subtype: ${kind}`),
    expect: ['12:10'],
    says: ['inspection'],
  })),
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
    changes: [...asReport(...QUARTER), change('period: 第一季度', 'period: 全年')],
    expect: ['13:9'],
    says: ['全年'],
  },
  {
    rule: 'report-due-day',
    title: 'a work report promised for February',
    changes: [...asReport(...WORK), change("'2026-01-31'", "'2026-02-01'")],
    expect: ['13:8'],
    says: ['2026-01-31'],
  },
  {
    rule: 'self-check-due',
    title: 'a self-inspection to be reported on the sixteenth working day',
    changes: [...asReport(...SELF), change("'2025-03-18'", "'2025-03-19'")],
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
    changes: [...asReport(...QUARTER), change('sampled: 30', 'sampled: 29')],
    expect: ['16:12'],
    says: ['30%', '100'],
  },
  {
    rule: 'inspection-seed',
    title: 'a sample nobody could draw again',
    changes: [...asReport(...QUARTER), change('  seed: 2025-q1\n', '')],
    expect: ['16:12'],
    says: ['seed'],
  },
  {
    rule: 'inspection-seed',
    title: 'nothing wrong with no sample where all were inspected',
    changes: [...asReport(...QUARTER), change('  seed: 2025-q1\n', ''), change('sampled: 30', 'sampled: 100')],
    expect: [],
  },
  {
    rule: 'report-figures',
    title: 'columns with more entries than the site',
    changes: [...asReport(...WORK), change('count: 200', 'count: 201')],
    expect: ['17:5'],
    says: ['301', '300'],
  },
  {
    rule: 'report-figures',
    title: 'more answers than messages',
    changes: [...asReport(...WORK), change('answered: 28', 'answered: 31')],
    expect: ['22:39'],
    says: ['31', '30'],
  },
  {
    rule: 'report-figures',
    title: 'more inspected than there is',
    changes: [...asReport(...QUARTER), change('sampled: 30', 'sampled: 101')],
    expect: ['16:12'],
  },
];
