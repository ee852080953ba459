/** Rules about changes that have to be approved, announced and filed. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'column-change-unfiled': {
    severity: 'warning',
    clauses: ['R-GO-3.3a', 'R-YZ-14.1', 'R-LYG-8.4a'],
    zh: {
      summary: '栏目归并、归档以后向上级备案。',
      message: '栏目“{value}”{date} 变更，变更备案中没有它（依据 {clauses}）。',
      fix: '用 npm run lantai -- changes 列出变更单，报备以后登记在 {register}，columns 写上 {path}。',
    },
    en: {
      summary: 'Merged and archived columns are filed with the superior unit.',
      message: 'The column "{value}" changed on {date} and is in no filing ({clauses}).',
      fix: 'Print the sheet with npm run lantai -- changes, file it, and record it in {register} with {path} under columns.',
    },
    example: {
      bad: 'filings: []',
      good: "filings:\n  - { date: '2026-09-15', to: 市政府办公室, columns: [zwgk/gsgg] }",
    },
  },
  'column-change-notice': {
    severity: 'error',
    clauses: ['R-DL-13.2'],
    zh: {
      summary: '栏目归并、归档要公告。',
      message: '栏目“{value}”的变更没有写公告（依据 {clauses}）。',
      fix: '发布栏目归并公告，在 lifecycle 中加上 publicNotice: 条目编号。',
    },
    en: {
      summary: 'Merged and archived columns are announced.',
      message: 'The change of the column "{value}" names no notice ({clauses}).',
      fix: 'Publish a notice and add its id as publicNotice to lifecycle.',
    },
    example: {
      bad: 'lifecycle: { state: archived }',
      good: 'lifecycle: { state: archived, publicNotice: www-20250301-01 }',
    },
  },
  'filing-approval': {
    severity: 'error',
    clauses: ['R-DL-16.1', 'R-DL-17'],
    zh: {
      summary: '栏目和目录的新设、变更、删除先经批准。',
      message: '{value} 备案的栏目变更没有批准文号（依据 {clauses}）。',
      fix: '写明 approvalRef；没有批准的，恢复原来的栏目。',
    },
    en: {
      summary: 'Columns and catalogue nodes are created, changed and deleted with an approval.',
      message: 'The column change filed on {value} has no approval number ({clauses}).',
      fix: 'Write approvalRef, or restore the column.',
    },
    example: { bad: 'columns: [zwgk/gsgg]', good: 'columns: [zwgk/gsgg]\napprovalRef: 示政办函〔2026〕18号' },
  },
  'reporting-outdated': {
    severity: 'warning',
    clauses: ['R-YZ-18.1', 'R-LYG-8.4a', 'R-GO-3.3a'],
    zh: {
      summary: '网站信息变更以后，及时更新全国政府网站信息报送系统。',
      message: '{change} 有变更，报送系统最近一次更新是 {value}，已经超过 {limit}（依据 {clauses}）。',
      fix: '更新报送系统以后，把 reportingSystem.lastUpdated 改成更新的日期。',
    },
    en: {
      summary: 'The national reporting system is updated soon after a change.',
      message:
        'Something changed on {change}; the reporting system was updated on {value}, more than {limit} ago ({clauses}).',
      fix: 'Update it and write the day into reportingSystem.lastUpdated.',
    },
    example: {
      bad: "reportingSystem: { lastUpdated: '2020-01-01' }",
      good: "reportingSystem: { lastUpdated: '2026-09-15' }",
    },
  },
  'column-requirement': {
    severity: 'warning',
    clauses: ['R-YZ-18.3'],
    zh: {
      summary: '每个栏目写明更新频次、内容要求和质量要求。',
      message: '栏目“{value}”没有写{fields}（依据 {clauses}）。',
      fix: '在栏目中补上；责任分解表用 npm run lantai -- report columns 列出。',
    },
    en: {
      summary: 'Every column states how often it is updated, what it contains and how well.',
      message: 'The column "{value}" does not state {fields} ({clauses}).',
      fix: 'Add them to the column; npm run lantai -- report columns prints the table.',
    },
    example: {
      bad: '- id: dt\n  name: 工作动态',
      good: '- id: dt\n  name: 工作动态\n  updateEvery: { min: 1, period: P14D }\n  contentRequirement: 重要会议和活动\n  qualityRequirement: 事实准确，配图清晰',
    },
  },
});
