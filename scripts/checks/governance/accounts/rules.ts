/** Rules about the accounts of the Git host and the commits made with them. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'account-unregistered': {
    severity: 'error',
    clauses: ['R-YZ-7', 'R-YZ-19.2b', 'R-YZ-21.1', 'R-LYG-10.4'],
    zh: {
      summary: '代码平台的每个账号都属于一位登记的、在岗的人；离岗当天注销。',
      message: '代码平台账号“{value}”{reason}。',
      fix: '在代码平台注销它并重新导出；确有其人的，登记在人员登记中。',
    },
    en: {
      summary: 'Every account of the Git host belongs to a registered person who still works there.',
      message: 'The account "{value}" {reason}.',
      fix: 'Remove it from the Git host and export again, or register the person.',
    },
    example: {
      bad: 'members:\n  - { account: admin, factors: 1 }',
      good: 'members:\n  - { account: linxiao, factors: 2 }',
    },
  },
  'account-absent': {
    severity: 'error',
    clauses: ['R-YZ-19.2b', 'R-YZ-20.0'],
    zh: {
      summary: '登记了账号的在岗人员，都在代码平台的成员里。',
      message: '“{name}”的账号“{value}”不在代码平台导出的成员里。',
      fix: '在代码平台开通以后重新导出，或者改正人员登记中的 account。',
    },
    en: {
      summary: 'Registered accounts of people who work there are members of the Git host.',
      message: 'The account "{value}" of "{name}" is not among the exported members.',
      fix: 'Add it to the Git host and export again, or correct account in the people register.',
    },
    example: { bad: 'account: linxiao(成员中没有)', good: 'members:\n  - { account: linxiao, factors: 2 }' },
  },
  'login-factors': {
    severity: 'warning',
    clauses: ['R-GO-7.1.4a'],
    zh: {
      summary: '管理用户登录要有两种以上的鉴别方式。',
      message: '账号“{value}”登录只用 {count} 种方式，要求 {least} 种（依据 {clauses}）。',
      fix: '在代码平台为这个账号启用两步验证，重新导出。',
    },
    en: {
      summary: 'Accounts sign in with two or more factors.',
      message: 'The account "{value}" signs in with {count} factor; {least} are required ({clauses}).',
      fix: 'Turn on two-factor authentication for it and export again.',
    },
    example: { bad: 'factors: 1', good: 'factors: 2' },
  },
  'host-policy': {
    severity: 'warning',
    clauses: ['R-GO-7.1.4b', 'R-LYG-10.4'],
    zh: {
      summary: '主分支只能通过审核过的合并请求改动，每一次操作有日志。',
      message: '代码平台的设置不符合要求：{field} 是 false。',
      fix: '在代码平台打开保护和日志，重新导出。',
    },
    en: {
      summary: 'The main branch is protected, and every operation is logged.',
      message: 'The policy of the Git host falls short: {field} is false.',
      fix: 'Turn it on at the Git host and export again.',
    },
    example: { bad: 'protectedBranch: false', good: 'protectedBranch: true' },
  },
  'commit-author': {
    severity: 'error',
    clauses: ['R-YZ-7', 'R-DL-6', 'R-LYG-10.4', 'R-GO-7.1.4b'],
    zh: {
      summary: '改动内容的每一次提交，都由登记过的人用登记过的邮箱提交。',
      message: '{day} 的提交 {commit} 用的邮箱“{value}”{reason}。',
      fix: '是登记过的人的另一个邮箱，写进 identities；不是的，撤销这次提交。',
    },
    en: {
      summary: 'Every commit to the content is made by a registered person with a registered address.',
      message: 'The commit {commit} of {day} was made by "{value}", who {reason}.',
      fix: 'Add the address to identities if it is that of a registered person; otherwise revert the commit.',
    },
    example: { bad: '提交人 someone@example.com(没有登记)', good: '提交人 linxiao@example.gov.cn' },
  },
});
