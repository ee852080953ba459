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
  'topic-lead': {
    severity: 'error',
    clauses: ['R-GO-3.1.1c'],
    zh: {
      summary: '一个部门的专题放在这个部门的网站，几个部门的放在门户网站或者牵头部门的网站。',
      message: '专题的牵头部门是“{value}”，本网站是“{unit}”的。',
      fix: '移到牵头部门的网站或者门户网站，本网站用 alsoIn 展现；牵头部门写错的，改正 lead。',
    },
    en: {
      summary:
        'A topic of one department is on its site, one of several on the portal or the site of the lead department.',
      message: 'The lead department of the topic is "{value}", but this is the site of "{unit}".',
      fix: 'Move it to the site of the lead department or to the portal, and show it here with alsoIn; correct lead if it is wrong.',
    },
    example: { bad: 'lead: 市教育局(在水务局网站)', good: 'lead: 市水务局' },
  },
});
