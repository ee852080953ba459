/** Columns that are due, overdue, or cannot be kept up, and intervals weaker than those of their class. */
import { defineRules } from '../../rules/define-rules.ts';

const INTERVALS = [
  'R-DL-15',
  'R-DL-15.1.2',
  'R-DL-15.1.3',
  'R-DL-15.1.4b',
  'R-DL-15.1.5',
  'R-DL-15.1.6',
  'R-DL-15.2.3',
  'R-DL-25',
  'R-JM-41.1',
  'G19-1.4',
] as const;

export const rules = defineRules({
  'column-overdue': {
    severity: 'warning',
    clauses: INTERVALS,
    zh: {
      summary: '栏目按类别的时限更新。',
      message:
        '栏目“{name}”逾期没有更新：最近一次更新是 {last}，应当每{every}至少更新 {min} 条（{clauses}），最迟 {due} 更新。',
      fix: '请{unit}的{responsible}更新这个栏目；确实没有内容的，按程序归并或者归档。',
    },
    en: {
      summary: 'Columns are updated within the time of their class.',
      message:
        'The column "{name}" is overdue: last updated on {last}, it needs {min} update(s) within {every} ({clauses}), the next by {due}.',
      fix: '{responsible} of {unit} updates the column; a column with nothing to publish is merged or archived.',
    },
    example: { bad: '动态信息类栏目最近一条发布于15天前', good: '动态信息类栏目最近一条发布于14天前' },
  },
  'column-due-soon': {
    severity: 'info',
    clauses: INTERVALS,
    zh: {
      summary: '栏目快到更新时限时提前提醒。',
      message: '栏目“{name}”最迟 {due} 要更新：最近一次更新是 {last}，应当每{every}至少更新 {min} 条（{clauses}）。',
      fix: '请{unit}的{responsible}安排更新。',
    },
    en: {
      summary: 'A column is announced before its deadline.',
      message:
        'The column "{name}" must be updated by {due}: last updated on {last}, it needs {min} update(s) within {every} ({clauses}).',
      fix: '{responsible} of {unit} prepares the update.',
    },
    example: { bad: '动态信息类栏目最近一条发布于12天前', good: '动态信息类栏目最近一条发布于10天前' },
  },
  'column-unsustained': {
    severity: 'warning',
    clauses: ['R-DL-25', 'R-GO-4.1.0b', 'R-YZ-19.0'],
    zh: {
      summary: '屡次逾期、无力持续更新的栏目要调整。',
      message: '栏目“{name}”在12个月里第 {lapses} 次逾期，最多允许 {limit} 次，看来无力持续更新，建议{proposal}。',
      fix: '由{unit}的{responsible}提出调整意见，经批准后在 lifecycle 写明归并或者归档[[，例如并入“{sibling}”]]；原有内容保留网址，作为归档网页。',
    },
    en: {
      summary: 'A column that is overdue again and again is adjusted.',
      message:
        'The column "{name}" became overdue {lapses} times within 12 months, more than {limit}; it seems nobody can keep it up. Proposal: {proposal}.',
      fix: '{responsible} of {unit} proposes the change; once approved, write it into lifecycle[[, for example merged into "{sibling}"]]. Its entries keep their addresses as archived pages.',
    },
    example: {
      bad: '栏目在3月、6月和11月三次逾期，仍然照旧保留',
      good: "lifecycle: { state: merged, approvalRef: 示政办函〔2026〕3号, date: '2026-11-30', mergedInto: dt/swyw }",
    },
  },
  'column-update-looser': {
    severity: 'error',
    clauses: ['R-DL-25', 'R-YZ-18.3'],
    zh: {
      summary: '栏目自定的更新频次只能比类别的要求更严。',
      message: '栏目“{name}”的更新频次“{value}”比“{class}”的要求宽：{what}至少应为 {limit}（{clauses}）。',
      fix: '改成不宽于 {limit} 的写法，或者删去 updateEvery；确需放宽的，先报批，再在 governance/waivers.yaml 登记豁免。',
    },
    en: {
      summary: 'The interval of a column is at least as strict as that of its class.',
      message:
        'The interval "{value}" of the column "{name}" is weaker than that of {class}: {what} must be {limit} ({clauses}).',
      fix: 'Write {limit} or something stricter, or remove updateEvery; to stay below it, record an approved waiver in governance/waivers.yaml.',
    },
    example: {
      bad: 'class: dynamic\nupdateEvery: { min: 1, period: P30D }',
      good: 'class: dynamic\nupdateEvery: { min: 1, period: P7D }',
    },
  },
  'topic-group-overdue': {
    severity: 'warning',
    clauses: ['R-JM-25', 'R-JM-26'],
    zh: {
      summary: '应当公开的每一组内容都按期更新。',
      message: '应当公开的“{value}”（{clauses}）没有按期更新，逾期的栏目有：{names}。',
      fix: '更新这些栏目，或者复核其中的页面。',
    },
    en: {
      summary: 'Every group of information that has to be disclosed is up to date.',
      message: 'The group "{value}" ({clauses}) is not up to date; overdue columns: {names}.',
      fix: 'Update these columns, or review their pages.',
    },
    example: { bad: '“人事信息”栏目7个月没有更新，它支撑“会议、活动和人事”', good: '“人事信息”栏目上个月更新过' },
  },
});
