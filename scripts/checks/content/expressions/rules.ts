/** Sensitive and wrong expressions, and typing errors. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'wrong-expression': {
    severity: 'error',
    clauses: ['R-DL-24', 'R-YZ-19.3.1b'],
    zh: {
      summary: '涉及国家主权、政治和人的尊严的表述准确规范。',
      message: '不规范的表述“{value}”，一般应写“{right}”。',
      fix: '按语境改正；确需照引原文的，把这段文字写进 {register} 的 allowed 并写明理由。',
    },
    en: {
      summary: 'Expressions about sovereignty, politics and the dignity of people are the prescribed ones.',
      message: 'The expression "{value}" is not used; usually it is "{right}".',
      fix: 'Correct it; where an original has to be quoted, add the words with the reason to allowed in {register}.',
    },
    example: { bad: '中国人民共和国政府信息公开条例', good: '中华人民共和国政府信息公开条例' },
  },
  typo: {
    severity: 'error',
    fixable: true,
    clauses: ['R-YZ-19.3.1b'],
    zh: {
      summary: '没有常见的错别字。',
      message: '错别字：“{value}”应为“{right}”。',
      fix: '改为“{right}”，也可以用 check --fix 改正；人名、地名和引文确实这样写的，写进 {register} 的 allowed。',
    },
    en: {
      summary: 'There are no common typing errors.',
      message: 'Typing error: "{value}" should be "{right}".',
      fix: 'Write "{right}", or run check --fix; a name or quotation that is written like this goes into allowed in {register}.',
    },
    example: { bad: '会议对防汛工作作了布署。', good: '会议对防汛工作作了部署。' },
  },
});
