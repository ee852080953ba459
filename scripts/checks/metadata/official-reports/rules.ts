/** When reports are due, what they contain, and missing years. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'report-due': {
    severity: 'error',
    clauses: ['R-GO-8.2.5', 'R-GO-8.1.1d', 'R-JM-42'],
    zh: {
      summary: '有公布期限的报告写明期限。',
      message: '“{value}”有规定的公布期限，缺少 dueBy。',
      fix: "加上一行：年度报表写次年1月31日，例如 dueBy: '2026-01-31'；自查报告写自查结束后第15个工作日。",
    },
    en: {
      summary: 'A report with a deadline states it.',
      message: 'Reports of the kind "{value}" have a deadline; dueBy is missing.',
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
      summary: 'Reports are published in time.',
      message: 'Published at {value}, after the deadline {due}.',
      fix: 'Check both dates; if the report was late, give the reason in the self-inspection.',
    },
    example: {
      bad: "publishedAt: '2026-02-03 09:00'\ndueBy: '2026-01-31'",
      good: "publishedAt: '2026-01-28 09:00'\ndueBy: '2026-01-31'",
    },
  },
  'report-block': {
    severity: 'error',
    clauses: ['R-GO-8.2.5', 'R-YZ-19.7', 'R-GO-8.1.1d', 'R-GO-8.1.1a', 'R-YZ-20.3', 'R-JM-42'],
    zh: {
      summary: '网站年度工作报表写明各项工作数字，监管年度报表、季度检查和自查报告写明巡查情况。',
      message: '“{value}”缺少“{field}”。',
      fix: '网站年度工作报表加上 work（年度工作报表），监管年度报表、季度检查、自查报告加上 inspection（巡查情况）；网页上显示为表格。',
    },
    en: {
      summary: 'Work reports have their figures, reports on supervision and inspections the results of inspections.',
      message: 'The report ({value}) needs "{field}".',
      fix: 'Add work to a yearly work report, inspection to the other kinds.',
    },
    example: { bad: 'subtype: 网站年度工作报表', good: 'subtype: 网站年度工作报表\nwork:\n  published: 3162' },
  },
  'report-quarter': {
    severity: 'error',
    clauses: ['R-GO-8.1.1a', 'R-YZ-20.3', 'R-LYG-12.1'],
    zh: {
      summary: '季度检查写明是哪个季度。',
      message: '季度检查的周期是“{value}”。',
      fix: '把 period 改为第一季度、第二季度、第三季度或第四季度。',
    },
    en: {
      summary: 'A quarterly inspection names its quarter.',
      message: 'The period of a quarterly inspection is "{value}", which is not a quarter.',
      fix: 'Write one of the four quarters into period.',
    },
    example: { bad: 'subtype: 季度检查\nperiod: 全年', good: 'subtype: 季度检查\nperiod: 第三季度' },
  },
  'report-due-day': {
    severity: 'error',
    clauses: ['R-GO-8.2.5', 'R-GO-8.1.1d', 'R-YZ-19.7', 'R-LYG-13.5'],
    zh: {
      summary: '年度报表的公布期限不晚于规定的日子。',
      message: '公布期限 {value} 晚于规定的 {latest}。',
      fix: '改为规定的日子或更早；年度写错的，改正 year。',
    },
    en: {
      summary: 'The deadline of a yearly report is not after the prescribed one.',
      message: 'The deadline {value} is after the prescribed one, {latest}.',
      fix: 'Write the prescribed day or an earlier one, or fix year.',
    },
    example: { bad: "year: 2025\ndueBy: '2026-02-28'", good: "year: 2025\ndueBy: '2026-01-31'" },
  },
  'self-check-due': {
    severity: 'error',
    clauses: ['R-JM-42'],
    zh: {
      summary: '自查报告的公布期限在自查结束后规定的工作日内。',
      message: '公布期限 {value} 是自查结束（{endedOn}）后第{days}个工作日，规定是{limit}个工作日内。',
      fix: '改正 dueBy；结束日期写错的，改正 inspection.endedOn。',
    },
    en: {
      summary: 'The deadline of a self-inspection report is within the prescribed working days after its end.',
      message: 'The deadline {value} is {days} working days after the end ({endedOn}); the limit is {limit}.',
      fix: 'Fix dueBy, or inspection.endedOn.',
    },
    example: {
      bad: "dueBy: '2026-09-30'\ninspection:\n  endedOn: '2026-07-27'",
      good: "dueBy: '2026-08-17'\ninspection:\n  endedOn: '2026-07-27'",
    },
  },
  'inspection-coverage': {
    severity: 'error',
    clauses: ['R-GO-8.1.1a', 'R-YZ-20.3', 'R-LYG-12.1'],
    zh: {
      summary: '季度检查的抽查比例不低于规定。',
      message: '{total}个{what}中抽查了{value}个，低于规定的{least}%。',
      fix: '补查不足的部分；数字写错的，改正。',
    },
    en: {
      summary: 'A quarterly inspection covers the prescribed share.',
      message: '{value} of {total} {what} were inspected, less than the prescribed {least} per cent.',
      fix: 'Inspect the rest, or fix the figures.',
    },
    example: { bad: 'total: 100\nsampled: 20', good: 'total: 100\nsampled: 30' },
  },
  'inspection-seed': {
    severity: 'error',
    clauses: ['R-GO-8.1.1a'],
    zh: {
      summary: '没有全部检查的，写明抽样种子，样本可以重新抽出。',
      message: '抽查了{value}个，不是全部，没有写抽样种子（seed）。',
      fix: '加上抽样时用的种子。',
    },
    en: {
      summary: 'A sample states its seed, so that it can be drawn again.',
      message: 'Only {value} were inspected, not all, and seed is missing.',
      fix: 'Add the seed the sample was drawn with.',
    },
    example: { bad: 'total: 100\nsampled: 30', good: 'total: 100\nsampled: 30\nseed: 2026-q3' },
  },
  'report-figures': {
    severity: 'error',
    clauses: ['R-GO-8.2.5', 'R-GO-8.1.1a'],
    zh: {
      summary: '报表的数字互相对得上。',
      message: '“{field}”是 {value}，多于“{other}”的 {limit}。',
      fix: '核对两个数字，改正写错的一个。',
    },
    en: {
      summary: 'The figures of a report do not contradict each other.',
      message: '"{field}" is {value}, more than the {limit} of "{other}".',
      fix: 'Check both figures and fix the wrong one.',
    },
    example: { bad: 'received: 100\nanswered: 120', good: 'received: 120\nanswered: 100' },
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
      summary: 'Reports of one kind in a column skip no year.',
      message: 'The reports of the kind "{value}" skip {years}.',
      fix: 'Publish the missing years, or fix year.',
    },
    example: { bad: 'year: 2025(上一份是2023年)', good: 'year: 2024' },
  },
});
