import { entryHead } from '../../../../tests/support/entry-head.ts';

import { type Change, FILES, inPortal, type RuleCase } from '../../testing/rule-case.ts';

const WAIVERS = 'sites/portal/governance/waivers.yaml';
/** The portal without the waiver of one row; line 1 stays, so that the file remains a register. */
const without = (row: string, value: string): Change => ({
  edit: WAIVERS,
  from: `  - { row: ${row}, value: ${value}, reason: 测试站点, approvalRef: 测政办函〔2025〕1号, until: '2999-12-31' }\n`,
  to: '',
});
/** Line of `rulePacks` in the record of the portal. */
const AT = 'sites/portal/site.yaml:28:12';
const missing = `reports/report-missing ${AT}`;
const upcoming = `reports/report-upcoming ${AT}`;

/** One more report of the portal, out on the first of June. */
const reportOf = (lines: string): Change => ({
  write: 'content/portal/yearly/2025-06-01-more.md',
  content: `${entryHead('portal-20250601-77', '测试市的报告', '2025-06-01')}${lines}---\n\n报告。\n`,
});
const quarter = (year: number, period: string, at: number): Change => ({
  write: `content/portal/yearly/2025-06-01-inspection-${at}.md`,
  content: `${entryHead(`portal-20250601-8${at}`, '测试市的检查情况', '2025-06-01')}subtype: 季度检查
year: ${year}
period: ${period}
inspection: { unit: 网站, total: 2, sampled: 2, endedOn: '${year}-12-20' }
---

检查情况。
`,
});
const INTERVAL = without('inspection.interval', 'P999M');
const [Q2, Q3, Q4, Q1] = [
  quarter(2024, '第二季度', 1),
  quarter(2024, '第三季度', 2),
  quarter(2024, '第四季度', 3),
  quarter(2025, '第一季度', 4),
];

export const cases: readonly RuleCase[] = [
  {
    rule: 'report-missing',
    title: 'no yearly report on disclosure in the year after',
    changes: [without('reports.kinds', 'disclosure')],
    expect: [missing],
    says: ['2024年政府信息公开工作年度报告', '2025-01-31', 'R-GO-4.1.6c'],
  },
  {
    rule: 'report-missing',
    title: 'nothing wrong where the report is an item of another kind of the same year',
    changes: [without('reports.kinds', 'disclosure'), reportOf('subtype: 信息公开年报\nyear: 2024\n')],
    expect: [],
  },
  {
    rule: 'report-missing',
    title: 'no yearly report on supervision by the portal above all others',
    changes: [without('reports.kinds', 'supervision')],
    expect: [missing],
    says: ['监管年度报表'],
  },
  {
    rule: 'report-missing',
    title: 'nothing wrong with a site approved after the year',
    changes: [
      without('reports.kinds', 'supervision'),
      inPortal(
        'status: live',
        "status: live\napprovals: [{ body: 测试省, docNo: 测办函〔2025〕9号, date: '2025-01-02' }]",
      ),
    ],
    expect: [],
  },
  {
    rule: 'report-missing',
    title: 'quarters of a year back without an inspection, and the one that is not over yet',
    changes: [INTERVAL],
    expect: [missing, missing, missing, missing, upcoming],
    says: ['季度的网站检查情况', 'R-GO-8.1.1a'],
  },
  {
    rule: 'report-missing',
    title: 'a quarter whose inspection is on another one',
    changes: [INTERVAL, Q3, Q4, Q1, quarter(2025, '第四季度', 5)],
    expect: [missing, upcoming],
    says: ['2024年第二季度'],
  },
  {
    rule: 'report-upcoming',
    title: 'a quarter that ends within thirty days',
    changes: [INTERVAL, Q2, Q3, Q4, Q1],
    expect: [upcoming],
    says: ['2025年第二季度', '2025-07-15'],
  },
  {
    rule: 'report-upcoming',
    title: 'nothing wrong with the inspection of the running quarter published',
    changes: [INTERVAL, Q2, Q3, Q4, Q1, quarter(2025, '第二季度', 5)],
    expect: [],
  },
  {
    rule: 'report-missing',
    title: 'no assessment of the departments, which the rules of the prefecture require of its portal',
    changes: [
      inPortal('rulePacks: [national]', 'rulePacks: [national, dali]'),
      { edit: FILES.dept, from: 'rulePacks: [national]', to: 'rulePacks: [national, dali]' },
    ],
    expect: [missing],
    says: ['各部门信息发布评估', 'R-DL-43'],
  },
  {
    rule: 'report-missing',
    title: 'fewer self-inspections in a year than the rules of the city require',
    changes: [inPortal('rulePacks: [national]', 'rulePacks: [national, jiangmen]')],
    expect: [missing],
    says: ['2024年的自查报告', '不少于2次', '已公布0次'],
  },
];
