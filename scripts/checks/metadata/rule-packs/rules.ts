/** Rules about the rule packs of a site and its waivers. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'pack-unknown': {
    severity: 'error',
    clauses: ['R-YZ-11'],
    zh: {
      summary: '站点登记的适用规则都要有对应的规则包。',
      message: '没有名为“{value}”的规则包。',
      fix: '从这些规则包中选用：{known}。',
    },
    en: {
      summary: 'Every rule pack that a site lists exists.',
      message: 'There is no rule pack "{value}".',
      fix: 'Choose among: {known}.',
    },
    example: { bad: 'rulePacks: [nationl]', good: 'rulePacks: [national]' },
  },
  'waiver-invalid': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '豁免写明确有的规则和比它宽的值。',
      message: '对“{row}”的豁免不生效：{reason}。',
      fix: '改正 row 或者 value；本站的规则见 npm run lantai -- explain --site {site}。',
    },
    en: {
      summary: 'A waiver names an existing row and a value that weakens it.',
      message: 'The waiver for "{row}" has no effect: {reason}.',
      fix: 'Fix row or value; the rules of the site: npm run lantai -- explain --site {site}.',
    },
    example: {
      bad: "waivers:\n  - { row: columns.depth, value: 4, reason: 改版, approvalRef: 1号, until: '2099-01-01' }",
      good: "waivers:\n  - { row: columns.maxDepth, value: 4, reason: 改版, approvalRef: 1号, until: '2099-01-01' }",
    },
  },
  'waiver-expired': {
    severity: 'error',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '到期的豁免删去或者重新报批。',
      message: '对“{row}”的豁免已于 {value} 到期，规则恢复执行。',
      fix: '已经达到要求的，删去这一项；确需延期的，重新报批，改写 approvalRef 和 until。',
    },
    en: {
      summary: 'A waiver whose time is over is removed or approved again.',
      message: 'The waiver for "{row}" ended on {value}; the rule applies again.',
      fix: 'Remove it, or have it approved again and update approvalRef and until.',
    },
    example: {
      bad: "waivers:\n  - { row: footer.required, value: bestView, reason: 改版, approvalRef: 1号, until: '2020-01-01' }",
      good: "waivers:\n  - { row: footer.required, value: bestView, reason: 改版, approvalRef: 1号, until: '2099-01-01' }",
    },
  },
  'waiver-ending': {
    severity: 'warning',
    clauses: ['DESIGN-5'],
    zh: {
      summary: '豁免到期以前作好准备。',
      message: '对“{row}”的豁免到 {value} 为止，只剩 {left} 天。',
      fix: '在到期以前达到要求，或者重新报批。',
    },
    en: {
      summary: 'The end of a waiver is prepared for.',
      message: 'The waiver for "{row}" ends on {value}; {left} days are left.',
      fix: 'Meet the rule before that day, or have the waiver approved again.',
    },
    example: { bad: "until: '2026-12-01'(今天是 2026-11-22)", good: "until: '2027-06-30'" },
  },
});
