/** Rules about reports. */
import type { Rule } from '../../check.ts';

export const reportRules = {
  'report-due': {
    severity: 'error',
    clauses: ['R-GO-8.2.5', 'R-GO-8.1.1d', 'R-JM-42'],
    zh: {
      summary: '有公布期限的报告写明期限。',
      message: '“{value}”有规定的公布期限，缺少 dueBy。',
      fix: "加上一行：年度报表写次年1月31日，例如 dueBy: '2026-01-31'；自查报告写自查结束后第15个工作日。",
    },
    en: {
      summary: 'A report that has to be out by a day names the day.',
      message: 'Reports of the kind "{value}" have a set day; dueBy is missing.',
      fix: 'Add dueBy: 31 January of the next year, or the fifteenth working day after a self-inspection.',
    },
    example: { bad: 'subtype: 网站年度工作报表', good: "subtype: 网站年度工作报表\ndueBy: '2026-01-31'" },
  },
  'report-late': {
    severity: 'warning',
    clauses: ['R-GO-8.2.5', 'R-GO-8.1.1d', 'R-JM-42'],
    zh: {
      summary: '报告在期限内公布。',
      message: '发布时间 {value} 晚于公布期限 {due}。',
      fix: '核对两个日期；确实晚了的，在自查时说明原因。',
    },
    en: {
      summary: 'Reports are out in time.',
      message: 'Published at {value}, after the set day {due}.',
      fix: 'Check both dates; give the reason in the self-inspection if it was late.',
    },
    example: {
      bad: "publishedAt: '2026-02-03 09:00'\ndueBy: '2026-01-31'",
      good: "publishedAt: '2026-01-28 09:00'\ndueBy: '2026-01-31'",
    },
  },
  'report-gap': {
    severity: 'warning',
    clauses: ['R-DL-15.2.3', 'R-DL-15.1.6'],
    zh: {
      summary: '同一栏目的同类报告逐年连续，中间不缺年度。',
      message: '“{value}”缺少 {years} 年的报告。',
      fix: '补发缺少的年度；年度写错的，改正 year。',
    },
    en: {
      summary: 'Reports of one kind in a column leave out no year.',
      message: 'The reports of the kind "{value}" leave out {years}.',
      fix: 'Publish the missing years, or mend year.',
    },
    example: { bad: 'year: 2025(上一份是2023年)', good: 'year: 2024' },
  },
} as const satisfies Record<string, Rule>;
