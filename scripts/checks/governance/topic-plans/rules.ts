/** Rules about the yearly plans of special topics. */
import { defineRules } from '../../rules/define-rules.ts';

export const rules = defineRules({
  'topic-plan-count': {
    severity: 'warning',
    clauses: ['R-YZ-21.4'],
    zh: {
      summary: '每年第一季度末以前，每个单位有一到两个专题制作计划。',
      message: '“{value}”{year} 年的专题计划有 {count} 个，要求 {least}—{most} 个（依据 {clauses}）。',
      fix: '在 {register} 中登记计划，并删去多出的。',
    },
    en: {
      summary: 'By the end of March each unit has one or two plans of special topics for the year.',
      message: '"{value}" has {count} plans for {year}; {least} to {most} are required ({clauses}).',
      fix: 'Record the plans in {register} and remove those too many.',
    },
    example: {
      bad: 'topicPlans: []',
      good: "topicPlans:\n  - { ref: 2026年专题计划第1项, year: 2026, unit: 示例市水务局, title: 防汛备汛, filedOn: '2026-03-12' }",
    },
  },
  'topic-plan-late': {
    severity: 'warning',
    clauses: ['R-YZ-21.4'],
    zh: {
      summary: '专题计划在规定的日期以前形成。',
      message: '{year} 年的专题计划 {value} 才形成，规定的最后一天是 {due}（依据 {clauses}）。',
      fix: '核对日期；来年提前形成计划。',
    },
    en: {
      summary: 'Plans of special topics are made by the day required.',
      message: 'A plan for {year} was made on {value}, after {due} ({clauses}).',
      fix: 'Check the day, and plan earlier next year.',
    },
    example: { bad: "filedOn: '2026-04-01'", good: "filedOn: '2026-03-12'" },
  },
  'topic-plan-unknown': {
    severity: 'error',
    clauses: ['R-YZ-21.4'],
    zh: {
      summary: '专题写明的计划在专题计划登记中。',
      message: '专题计划中没有“{value}”。',
      fix: '写 {register} 中的 ref，或者先登记这个计划。',
    },
    en: {
      summary: 'The plan a topic names is in the register of plans.',
      message: 'There is no plan "{value}".',
      fix: 'Write a ref of {register}, or record the plan first.',
    },
    example: { bad: 'planRef: 2026年专题计划第9项', good: 'planRef: 2026年专题计划第1项' },
  },
});
