/** Requirements for topics other than their sections. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'topic-plan': {
    severity: 'error',
    clauses: ['R-YZ-21.4'],
    zh: {
      summary: '适用规则要求列入年度计划的，专题写明计划的编号。',
      message: '本网站适用的规则要求专题列入年度专题计划，这个专题没有写（planRef）。',
      fix: '写上年度专题计划的编号或者文号；没有列入计划的，先补报计划。',
    },
    en: {
      summary: 'Where the rule packs require it, a topic refers to the annual plan.',
      message: 'The packs of the site require topics to be planned; planRef is missing.',
      fix: 'Add planRef with the number of the plan.',
    },
    example: { bad: "startsOn: '2026-04-01'", good: "startsOn: '2026-04-01'\nplanRef: 2026年专题计划第1项" },
  },
});
