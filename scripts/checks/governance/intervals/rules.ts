/** Rules about what has to be repeated: drills, security checks, backups and the like; and what is missing altogether. */
import { defineRules } from '../../rules/define-rules.ts';

/** What is overdue reads the same for every record; the rule names its clauses and its example. */
const OVERDUE = {
  zh: {
    message: '{record}{last}，要求每 {limit} 至少一次（依据 {clauses}）。',
    fix: '做完以后如实登记在 {register}。',
  },
  en: {
    message: '{record}: {last}; required once in {limit} ({clauses}).',
    fix: 'Do it and record it in {register}.',
  },
} as const;

const MISSING = {
  zh: { message: '没有{record}（依据 {clauses}）。', fix: '建立 {register} 并如实登记。' },
  en: { message: 'There is no register: {record} ({clauses}).', fix: 'Write {register}.' },
} as const;

export const rules = defineRules({
  'accounts-overdue': {
    severity: 'warning',
    clauses: ['R-GO-7.1.4a', 'R-GO-7.1.4b', 'R-YZ-19.2b'],
    zh: { summary: '定期从代码平台导出成员和安全设置，与人员登记核对。', ...OVERDUE.zh },
    en: { summary: 'The members and the policy of the Git host are compared with the people register.', ...OVERDUE.en },
    example: { bad: "accounts: { exportedOn: '2025-01-06' }", good: "accounts: { exportedOn: '2026-11-02' }" },
  },
  'security-check-overdue': {
    severity: 'warning',
    clauses: ['R-GO-2.2.4', 'R-JM-37'],
    zh: { summary: '主管单位每年至少做一次网站安全检查，有记录。', ...OVERDUE.zh },
    en: { summary: 'The authority checks the security of a site once a year, on record.', ...OVERDUE.en },
    example: {
      bad: "securityChecks:\n  - { date: '2024-06-20', kind: 主管单位检查, by: 市委网信办, result: 正常 }",
      good: "securityChecks:\n  - { date: '2026-06-20', kind: 主管单位检查, by: 市委网信办, result: 正常 }",
    },
  },
  'security-scan-overdue': {
    severity: 'warning',
    clauses: ['R-GO-7.2.1a', 'R-LYG-11.2a'],
    zh: { summary: '定期扫描网页有没有被挂马、篡改。', ...OVERDUE.zh },
    en: { summary: 'Pages are scanned regularly for injected code and tampering.', ...OVERDUE.en },
    example: {
      bad: "securityChecks:\n  - { date: '2025-06-20', kind: 挂马和篡改扫描, by: 大数据中心, result: 正常 }",
      good: "securityChecks:\n  - { date: '2026-11-20', kind: 挂马和篡改扫描, by: 大数据中心, result: 正常 }",
    },
  },
  'dependency-check-overdue': {
    severity: 'warning',
    clauses: ['R-GO-7.1.2', 'R-LYG-10.2', 'R-JM-37'],
    zh: { summary: '定期检查软件组件的漏洞，及时打补丁。', ...OVERDUE.zh },
    en: { summary: 'Components are checked for vulnerabilities and patched in time.', ...OVERDUE.en },
    example: {
      bad: "securityChecks:\n  - { date: '2025-06-20', kind: 组件和补丁检查, by: 大数据中心, result: 正常 }",
      good: "securityChecks:\n  - { date: '2026-11-20', kind: 组件和补丁检查, by: 大数据中心, result: 正常 }",
    },
  },
  'security-open': {
    severity: 'warning',
    clauses: ['R-GO-2.2.4'],
    zh: {
      summary: '安全检查发现的问题在期限内改正。',
      message: '{date} 的安全检查还有 {value} 个问题没有改正[[，期限 {due} 已过]]。',
      fix: '改正后把 open 改成 0；还没有到期限的，写明 dueOn。',
    },
    en: {
      summary: 'What a security check found is corrected in time.',
      message: '{value} findings of the security check of {date} are open[[, past their deadline {due}]].',
      fix: 'Correct them and write open: 0, or write a deadline in dueOn.',
    },
    example: { bad: 'open: 2', good: "open: 2\ndueOn: '2026-12-20'" },
  },
  'drill-overdue': {
    severity: 'warning',
    clauses: ['R-JM-38'],
    zh: { summary: '每年至少做一次应急演练。', ...OVERDUE.zh },
    en: { summary: 'There is an emergency drill at least once a year.', ...OVERDUE.en },
    example: {
      bad: "drills:\n  - { date: '2024-05-15', kind: 应急演练 }",
      good: "drills:\n  - { date: '2026-05-15', kind: 应急演练 }",
    },
  },
  'rollback-drill-overdue': {
    severity: 'warning',
    clauses: ['R-DL-34', 'R-JM-38'],
    zh: { summary: '定期演练回退到以前的版本。', ...OVERDUE.zh },
    en: { summary: 'Rolling back to an earlier release is practised.', ...OVERDUE.en },
    example: {
      bad: "drills:\n  - { date: '2024-05-15', kind: 回退演练 }",
      good: "drills:\n  - { date: '2026-05-15', kind: 回退演练 }",
    },
  },
  'backup-overdue': {
    severity: 'warning',
    clauses: ['R-GO-7.3.3', 'R-LYG-11.5', 'R-JM-36'],
    zh: { summary: '定期备份全部数据，有记录。', ...OVERDUE.zh },
    en: { summary: 'Everything is backed up regularly, on record.', ...OVERDUE.en },
    example: { bad: "backups:\n  - { date: '2025-11-20' }", good: "backups:\n  - { date: '2026-11-20' }" },
  },
  'backup-plain': {
    severity: 'warning',
    clauses: ['R-GO-7.3.3'],
    zh: {
      summary: '备份加密存放。',
      message: '最近一次备份（{value}）没有加密。',
      fix: '加密存放下一次备份，登记时写 encrypted: true。',
    },
    en: {
      summary: 'Backups are stored encrypted.',
      message: 'The last backup ({value}) is not encrypted.',
      fix: 'Store the next one encrypted and write encrypted: true.',
    },
    example: { bad: 'encrypted: false', good: 'encrypted: true' },
  },
  'restore-test-overdue': {
    severity: 'warning',
    clauses: ['R-GO-7.3.3', 'R-LYG-11.5'],
    zh: { summary: '定期用备份做恢复测试。', ...OVERDUE.zh },
    en: { summary: 'Restoring a backup is tested regularly.', ...OVERDUE.en },
    example: {
      bad: "backups:\n  - { date: '2026-11-20' }",
      good: "backups:\n  - { date: '2026-09-01', restoredOn: '2026-09-18', restoreResult: 一致 }",
    },
  },
  'restore-test-failed': {
    severity: 'warning',
    clauses: ['R-GO-7.3.3', 'R-LYG-11.5'],
    zh: {
      summary: '恢复测试的结果与线上一致。',
      message: '最近一次恢复测试（{value}）[[结果是“{result}”]]，不能证明备份可以恢复。',
      fix: '找出原因，重新备份、重新测试，结果一致后登记。',
    },
    en: {
      summary: 'A restored backup is the same as the site.',
      message: 'The last restore test ({value})[[ has the result {result}]] and does not prove the backup usable.',
      fix: 'Find the reason, back up and test again, and record the result.',
    },
    example: {
      bad: "restoredOn: '2026-09-18'\nrestoreResult: 不一致",
      good: "restoredOn: '2026-09-18'\nrestoreResult: 一致",
    },
  },
  'hosting-overdue': {
    severity: 'warning',
    clauses: ['R-GO-7.1.3', 'R-LYG-10.3', 'R-GO-7.1.5', 'R-LYG-10.5', 'R-GO-7.2.1a'],
    zh: { summary: '每年核对一次托管声明：主机、密码、监测和告警。', ...OVERDUE.zh },
    en: { summary: 'The declaration of hosts, cryptography and monitoring is checked every year.', ...OVERDUE.en },
    example: { bad: "hosting: { checkedOn: '2024-06-20' }", good: "hosting: { checkedOn: '2026-06-20' }" },
  },
  'hosts-shared': {
    severity: 'error',
    clauses: ['R-GO-7.1.3', 'R-LYG-10.3'],
    zh: {
      summary: '发布网页的主机与编辑、代码平台的主机分开。',
      message: '发布网页和编辑用的是同一台主机“{value}”。',
      fix: '分开部署以后改正 publishedAt 或者 writtenAt。',
    },
    en: {
      summary: 'Pages are published by another host than the one they are written on.',
      message: 'Pages are published and written on the same host "{value}".',
      fix: 'Separate them and correct publishedAt or writtenAt.',
    },
    example: {
      bad: 'publishedAt: 政务云 web-01\nwrittenAt: 政务云 web-01',
      good: 'publishedAt: 政务云 web-01\nwrittenAt: 政务云 git-01',
    },
  },
  'alarm-person': {
    severity: 'error',
    clauses: ['R-GO-7.2.1a', 'R-YZ-19.2b'],
    zh: {
      summary: '接收告警的人在岗。',
      message: '告警接收人“{value}”{reason}。',
      fix: '人员变动当天改成接替的人；漏登的，补进人员登记。',
    },
    en: {
      summary: 'Alarms go to somebody who works there.',
      message: 'Alarms go to "{value}", who {reason}.',
      fix: 'Name the successor, or complete the people register.',
    },
    example: { bad: 'alarmTo: 何志远(已离岗)', good: 'alarmTo: 何志远' },
  },
  'data-classes-missing': {
    severity: 'warning',
    clauses: ['R-GO-7.1.3', 'R-LYG-11.5'],
    zh: { summary: '数据按敏感程度分类登记。', ...MISSING.zh },
    en: { summary: 'Data is classified, on record.', ...MISSING.en },
    example: {
      bad: '（没有 data-classes.yaml）',
      good: 'dataClasses:\n  - { data: 来信人联系方式, class: 个人信息, storedAt: 互动平台, inRepository: false }',
    },
  },
  'data-in-repository': {
    severity: 'error',
    clauses: ['R-GO-7.1.3', 'R-LYG-11.5', 'R-DL-32'],
    zh: {
      summary: '敏感数据和个人信息不放在仓库中。',
      message: '类别是“{value}”的数据登记在仓库中。',
      fix: '移出仓库并清除历史，改成 inRepository: false；只是内部或者公开的数据，改正 class。',
    },
    en: {
      summary: 'Sensitive and personal data is not in the repository.',
      message: 'Data of the class {value} is recorded as being in the repository.',
      fix: 'Remove it from the repository and its history, or correct its class.',
    },
    example: {
      bad: 'class: 个人信息\ninRepository: true',
      good: 'class: 个人信息\ninRepository: false',
    },
  },
  'record-in-future': {
    severity: 'error',
    clauses: ['R-GO-7.1.4b', 'R-GO-2.2.3'],
    zh: {
      summary: '已经做过的事，登记的日期不能在以后。',
      message: '登记的日期 {value} 还没有到。',
      fix: '写实际的日期；还没有做的不要先登记。',
    },
    en: {
      summary: 'What is recorded as done has a day that has come.',
      message: 'The recorded day {value} has not come yet.',
      fix: 'Write the day it was done; do not record it before.',
    },
    example: { bad: "date: '2099-01-01'", good: "date: '2026-11-20'" },
  },
});
