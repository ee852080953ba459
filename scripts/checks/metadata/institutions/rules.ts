/** Rules about entries for institutions. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  staffing: {
    severity: 'warning',
    clauses: ['R-JM-26.1'],
    zh: {
      summary: '部门网站的机构信息写明人员设置。',
      message: '这个机构没有写人员设置（staffing）。',
      fix: '加上一行，例如 staffing: 机关行政编制 32 名，设局长 1 名、副局长 3 名。',
    },
    en: {
      summary: 'Institutions on the site of a department state their staffing.',
      message: 'This institution does not state its staffing (staffing).',
      fix: 'Add staffing with the established posts.',
    },
    example: { bad: 'name: 示例市水务局', good: 'name: 示例市水务局\nstaffing: 设局长 1 名、副局长 3 名。' },
  },
});
