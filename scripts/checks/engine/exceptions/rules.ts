/** Rules about exceptions that have expired or were never valid. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'exception-expired': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '例外到期后不再生效。',
      message: '对规则 {rule} 的例外已于 {value} 到期，不再生效。',
      fix: '改正问题后删去这一项；确需延期的，由责任人 {owner} 说明理由并改写“until”。',
    },
    en: {
      summary: 'An exception ends on the day it states.',
      message: 'The exception from {rule} ended on {value} and is no longer valid.',
      fix: 'Fix the problem and remove the exception, or let {owner} give a reason and a new "until".',
    },
    example: { bad: "until: '2020-01-31'", good: "until: '2099-12-31'" },
  },
  'exception-unused': {
    severity: 'warning',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '例外必须对应现有的问题。',
      message: '对规则 {rule} 的例外没有对应任何问题。',
      fix: '问题已经改正的，删去这一项；否则核对 file 或 url 是否写错。',
    },
    en: {
      summary: 'An exception has to match a problem that exists.',
      message: 'The exception from {rule} matches no problem.',
      fix: 'Remove it if the problem is fixed; otherwise check its file or url.',
    },
    example: { bad: 'file: content/www/removed.md', good: 'file: content/www/szgk/**' },
  },
  'exception-rule': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '例外要写明一条可以例外的规则。',
      message: '规则“{value}”不存在，或者不允许例外。',
      fix: '写问题中给出的规则编号[[，例如 {suggestion}]]。运行 npm run lantai -- explain --checks 查看全部规则。',
    },
    en: {
      summary: 'An exception names a rule that exists and allows exceptions.',
      message: 'The rule "{value}" does not exist or allows no exception.',
      fix: 'Write the rule id given with the finding[[, for example {suggestion}]]. See npm run lantai -- explain --checks.',
    },
    example: { bad: 'rule: markup/heading-jmup', good: 'rule: markup/heading-jump' },
  },
  'exception-scope': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '例外要写明对哪些文件或网址生效。',
      message: '对规则 {rule} 的例外没有写 file，也没有写 url。',
      fix: '写上 file 或 url，例如 file: content/{site}/szgk/**。',
    },
    en: {
      summary: 'An exception states the files or addresses it applies to.',
      message: 'The exception from {rule} has neither file nor url.',
      fix: 'Add file or url, for example file: content/{site}/szgk/**.',
    },
    example: { bad: 'rule: markup/heading-jump', good: 'rule: markup/heading-jump\nfile: content/www/szgk/**' },
  },
});
