/** Reports by their last day. */
import { defineRules } from '../../rules/define-rules.ts';

const CLAUSES = [
  'R-GO-8.2.5',
  'R-YZ-19.7',
  'R-LYG-13.5',
  'R-GO-8.1.1d',
  'R-GO-4.1.6c',
  'R-GO-8.1.1a',
  'R-YZ-20.3',
  'R-LYG-12.1',
  'R-JM-42',
  'R-DL-43',
];

export const rules = defineRules({
  'report-missing': {
    severity: 'warning',
    clauses: CLAUSES,
    zh: {
      summary: '年度报表、季度检查情况和自查报告在规定的日子以前公布。',
      message: '没有公布{what}，最后一天是 {due}（{clauses}）。',
      fix: '编好后放在报告类栏目公布：年度报表的数字用 npm run lantai -- report yearly 得到，检查情况的稿件用 npm run lantai -- inspect --publish 生成。',
    },
    en: {
      summary: 'Yearly reports, quarterly inspections and self-inspections are published by their last day.',
      message: 'Not published: {what}. The last day was {due} ({clauses}).',
      fix: 'Publish it in a column of reports: npm run lantai -- report yearly gives the figures, npm run lantai -- inspect --publish writes a draft.',
    },
    example: {
      bad: '2月1日仍没有 subtype: 网站年度工作报表、year 为上一年的报告',
      good: "publishedAt: '2026-01-21 10:00'",
    },
  },
  'report-upcoming': {
    severity: 'warning',
    clauses: CLAUSES,
    zh: {
      summary: '快到期的报告提前提醒。',
      message: '{what}还没有公布，最晚 {due}（{clauses}）。',
      fix: '在 {due} 以前公布。',
    },
    en: {
      summary: 'Reports are announced before their last day.',
      message: 'Not published yet: {what}. It is due by {due} ({clauses}).',
      fix: 'Publish it by {due}.',
    },
    example: { bad: '1月1日以后还没有上一年的网站年度工作报表', good: '1月21日公布' },
  },
});
