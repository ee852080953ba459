/** Where inspections are published, what they cover, and what the register says of them. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'inspection-place': {
    severity: 'error',
    clauses: ['R-GO-8.1.1a', 'R-GO-8.1.1d', 'R-YZ-20.3', 'R-LYG-12.1'],
    zh: {
      summary: '季度检查情况和监管年度报表在规定的门户网站公布。',
      message: '检查情况和监管报表不在本站公布，规定的位置是主管单位的门户网站（{clauses}）。',
      fix: '移到门户网站的报告类栏目；永州、连云港规则包要求市门户网站。',
    },
    en: {
      summary: 'Inspections and reports on supervision are published on the portal the rules name.',
      message:
        'Inspections and reports on supervision are published on the supervising portal, not on this site ({clauses}).',
      fix: 'Move the report to a column of reports of that portal.',
    },
    example: {
      bad: 'content/swj/zwgk/bg/2026-10-15-inspection.md',
      good: 'content/www/zwgk/bg/2026-10-15-inspection.md',
    },
  },
  'inspection-unit': {
    severity: 'error',
    clauses: ['R-YZ-20.3', 'R-LYG-12.1'],
    zh: {
      summary: '规则按网站计算检查范围的，季度检查也按网站计算。',
      message: '抽查对象写的是“{value}”，规定按“{what}”计算（{clauses}）。',
      fix: '把 unit 改为 {what}，total 和 sampled 写网站个数。',
    },
    en: {
      summary: 'Where the rules count sites, a quarterly inspection counts sites.',
      message: 'The inspection counts "{value}"; the rules count {what} ({clauses}).',
      fix: 'Count {what} in unit, total and sampled.',
    },
    example: { bad: 'unit: 信息\ntotal: 3', good: 'unit: 网站\ntotal: 14' },
  },
  'inspection-total': {
    severity: 'error',
    clauses: ['R-GO-8.1.1a', 'R-GO-8.1.1d', 'R-YZ-20.3', 'R-LYG-12.1'],
    zh: {
      summary: '季度检查和监管年度报表的网站总数不少于登记的网站数。',
      message: '总数是 {value}，登记的网站有 {least} 个：站群内 {sites} 个，站群外 {outside} 个。',
      fix: '改正总数，漏查的网站补查；站群外的网站数在 governance/inspections.yaml 的 outsideSites 中登记。',
    },
    en: {
      summary: 'A quarterly inspection counts all registered sites.',
      message: 'The total is {value}; {least} sites are registered: {sites} in the fleet and {outside} outside it.',
      fix: 'Fix the total and inspect the rest; sites outside the fleet are in outsideSites of governance/inspections.yaml.',
    },
    example: { bad: 'unit: 网站\ntotal: 3', good: 'unit: 网站\ntotal: 14' },
  },
  'inspection-report-unknown': {
    severity: 'error',
    clauses: ['R-GO-8.1.1a', 'R-JM-42'],
    zh: {
      summary: '巡查登记中的报告真实存在，并写明巡查情况。',
      message: '登记的报告“{value}”不存在，或者没有 inspection（巡查情况）。',
      fix: '改正信息标识；还没有公布的，先不写 report。',
    },
    en: {
      summary: 'The report that the register of inspections names exists and has the results.',
      message: 'There is no report "{value}" with inspection results.',
      fix: 'Fix the id, or leave report out until it is published.',
    },
    example: { bad: 'report: www-20261015-99', good: 'report: www-20261015-51' },
  },
  'inspection-differs': {
    severity: 'error',
    clauses: ['R-GO-8.1.1a', 'R-YZ-20.3'],
    zh: {
      summary: '公布的检查数字与巡查登记一致。',
      message: '登记的{what}是“{value}”，公布的报告 {entry} 写的是“{shown}”。',
      fix: '核对巡查记录，改正写错的一处。',
    },
    en: {
      summary: 'The figures published are those of the register of inspections.',
      message: 'The register says {what} "{value}", the published report {entry} says "{shown}".',
      fix: 'Look it up in the record and fix the wrong one.',
    },
    example: { bad: 'total: 13（报告为14）', good: 'total: 14' },
  },
  'inspection-unsubmitted': {
    severity: 'warning',
    clauses: ['R-LYG-12.1', 'R-JM-42'],
    zh: {
      summary: '规则要求报送上级的检查结果，登记报送日期。',
      message: '检查结果 {value} 已经公布，还没有登记报送上级的日期（{clauses}）。',
      fix: '用 npm run lantai -- report bulletin 生成报送的表格，报送以后写 submittedOn。',
    },
    en: {
      summary: 'Results that the rules require to be submitted have the day of their submission.',
      message: 'The results {value} are published; the day they were submitted is missing ({clauses}).',
      fix: 'Write the table with npm run lantai -- report bulletin, submit it and add submittedOn.',
    },
    example: { bad: 'report: www-20261015-51', good: "report: www-20261015-51\nsubmittedOn: '2026-10-16'" },
  },
  'self-check-unpublished': {
    severity: 'warning',
    clauses: ['R-JM-42'],
    zh: {
      summary: '自查结束后，在规定的工作日内公布自查报告。',
      message: '{value} 结束的自查还没有公布报告，已经超过{days}个工作日（{clauses}）。',
      fix: '公布自查报告，并在登记中写明 report。',
    },
    en: {
      summary: 'The report on a self-inspection follows within the prescribed working days.',
      message: 'The self-inspection that ended on {value} has no report; {days} working days have passed ({clauses}).',
      fix: 'Publish the report and name it in the register.',
    },
    example: { bad: "kind: 自查\nendedOn: '2026-07-27'（8月18日仍没有 report）", good: 'report: www-20260814-91' },
  },
});
