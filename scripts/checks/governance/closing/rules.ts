/** Rules about the migration and closure of a site: approval, backup, and each step with its date. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'closing-record-missing': {
    severity: 'warning',
    clauses: ['R-DL-9.1', 'R-GO-3.2.1c', 'R-YZ-12.2', 'R-LYG-8.2'],
    zh: {
      summary: '迁移、关停的网站有迁移和关停记录。',
      message: '站点状态是“{value}”，没有迁移和关停记录（依据 {clauses}）。',
      fix: '建立 {register}，写明批准单位、文号、日期和备份，办完一步登记一步。',
    },
    en: {
      summary: 'A site that migrates or closes has a record of it.',
      message: 'The status of the site is "{value}", and there is no record of its migration ({clauses}).',
      fix: 'Write {register} with approval and backup, and each step when it is done.',
    },
    example: {
      bad: 'status: closed',
      good: "migration: { approvedBy: 示例省人民政府办公厅, approvedOn: '2026-03-02' }",
    },
  },
  'migration-approval': {
    severity: 'error',
    clauses: ['R-DL-9.1'],
    zh: {
      summary: '批准以后才能开始迁移、关停。',
      message: '{value} 就开始，{approved} 才批准。',
      fix: '核对 approvedOn 和 startedOn；没有批准的，停止迁移。',
    },
    en: {
      summary: 'A migration starts after its approval.',
      message: 'It started on {value}, before the approval of {approved}.',
      fix: 'Check approvedOn and startedOn; stop where there is no approval.',
    },
    example: {
      bad: "approvedOn: '2026-03-02'\nstartedOn: '2026-03-01'",
      good: "approvedOn: '2026-03-02'\nstartedOn: '2026-03-09'",
    },
  },
  'migration-backup': {
    severity: 'error',
    clauses: ['R-DL-9.2'],
    zh: {
      summary: '关停以前有完整备份。',
      message: '备份登记中没有 {value} 的备份。',
      fix: '先备份（npm run lantai -- backup）并登记在 {register}，再关停。',
    },
    en: {
      summary: 'A site is backed up before it closes.',
      message: 'There is no backup of {value} in the register of backups.',
      fix: 'Make one (npm run lantai -- backup) and record it in {register} before the site closes.',
    },
    example: { bad: "backupOn: '2026-03-06'(备份登记中没有)", good: "backups:\n  - { date: '2026-03-06' }" },
  },
  'closing-step': {
    severity: 'warning',
    clauses: ['R-GO-3.2.1c', 'R-YZ-12.2', 'R-YZ-12.4', 'R-LYG-8.2'],
    zh: {
      summary: '关停的网站注销备案、标识和域名，归档内容并上报，每一步有日期。',
      message: '关停还没有办完：{steps}（依据 {clauses}）。',
      fix: '办完以后把日期写进 {register}。',
    },
    en: {
      summary: 'After its closure a site cancels its filings, marks and domain, archives its content and reports it.',
      message: 'Steps of the closure are not done: {steps} ({clauses}).',
      fix: 'Write their days into {register} when they are done.',
    },
    example: { bad: "migratedOn: '2026-03-20'", good: "migratedOn: '2026-03-20'\nicpCancelledOn: '2026-04-20'" },
  },
  'closing-step-early': {
    severity: 'error',
    clauses: ['R-GO-3.2.1c', 'R-YZ-12.2', 'R-LYG-8.2'],
    zh: {
      summary: '关停的各步在开始以后、不晚于今天。',
      message: '“{step}”的日期 {value} 早于开始日期，或者还没有到。',
      fix: '写实际办完的日期。',
    },
    en: {
      summary: 'The steps of a closure are after its start and not in the future.',
      message: 'The day {value} of "{step}" is before the start or has not come yet.',
      fix: 'Write the day it was done.',
    },
    example: { bad: "icpCancelledOn: '2099-01-01'", good: "icpCancelledOn: '2026-04-20'" },
  },
  'closing-addresses': {
    severity: 'warning',
    clauses: ['R-DL-9.2'],
    zh: {
      summary: '关停的网站有网址清单，每个网址都有去处。',
      message: '网站已经关停，没有网址清单 {list}，不能判断旧网址有没有去处。',
      fix: '从仓库历史取回清单，或者在关停以前的版本运行 npm run lantai -- urls --update。',
    },
    en: {
      summary: 'A closed site has its list of published addresses, each of which leads somewhere.',
      message: 'The site is closed without the list {list}, so lost addresses cannot be found.',
      fix: 'Restore the list from the history, or write it from the version before the closure.',
    },
    example: { bad: 'status: closed(没有 published-urls.txt)', good: 'published-urls.txt' },
  },
});
