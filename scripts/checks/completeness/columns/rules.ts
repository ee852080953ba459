/** Columns: each function has one with something in it, and the required kinds exist. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'function-missing': {
    severity: 'warning',
    clauses: ['R-GO-4.0', 'R-JM-10', 'R-JM-10.2', 'R-YZ-2', 'R-LYG-7.0'],
    zh: {
      summary: '规则要求的每项功能，都有在用、有内容的栏目。',
      message: '网站没有“{value}”功能：没有一个在用、有内容的栏目承担它。',
      fix: '开设这方面的栏目并发布内容，栏目的 function 写 {key}。',
    },
    en: {
      summary: 'Each required function has a column that is in use and not empty.',
      message: 'The site lacks the function "{value}": no column in use with anything in it has it.',
      fix: 'Add a column with the function {key} and publish something there.',
    },
    example: {
      bad: '# 没有栏目写 function: response',
      good: '- { id: zcjd, name: 政策解读, function: response, types: [interpretation] }',
    },
  },
  'column-type-missing': {
    severity: 'warning',
    clauses: ['R-DL-14'],
    zh: {
      summary: '政务公开考核要求的支撑栏目，每个网站都有。',
      message: '网站没有“{value}”类的栏目，这是政务公开要求的支撑栏目。',
      fix: '开设这样的栏目并发布内容，栏目的 columnType 写 {value}。',
    },
    en: {
      summary: 'Each site has the columns that the assessment of disclosure requires.',
      message: 'The site has no column of the kind "{value}", which disclosure requires.',
      fix: 'Add such a column with columnType: {value} and publish something there.',
    },
    example: { bad: '# 没有栏目写 columnType: 政策解读', good: 'columnType: 政策解读' },
  },
});
