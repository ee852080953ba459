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
      summary: '放宽规则要有有效的豁免记录。',
      message: '对“{row}”的豁免不生效：{reason}。',
      fix: '改正 row、value 或 until；不再需要的豁免请删去。',
    },
    en: {
      summary: 'A value below a row of a rule pack needs a valid waiver.',
      message: 'The waiver for "{row}" has no effect: {reason}.',
      fix: 'Fix row, value or until, or remove the waiver.',
    },
    example: {
      bad: "waivers:\n  - { row: footer.required, value: bestView, reason: 改版, approvalRef: 1号, until: '2020-01-01' }",
      good: "waivers:\n  - { row: footer.required, value: bestView, reason: 改版, approvalRef: 1号, until: '2099-01-01' }",
    },
  },
});
