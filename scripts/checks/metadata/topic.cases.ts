/** Rules about topics, broken and kept. */
import { inPortal, type Change, type RuleCase } from '../testing/rule-case.ts';

const FILE = 'content/portal/campaigns/flood.md';
const change = (from: string, to: string): Change => ({ edit: FILE, from, to });
const planned = inPortal('rulePacks: [national]', 'rulePacks: [national, yongzhou]');

export const topicCases: readonly RuleCase[] = [
  {
    rule: 'topic-plan',
    title: 'a topic outside the plan of the year where the pack wants it planned',
    changes: [change("startsOn: '2025-03-12'", "startsOn: '2025-03-12' "), planned],
    expect: ['14:11'],
    says: ['planRef'],
  },
  {
    rule: 'topic-plan',
    title: 'nothing wrong with a topic of the plan',
    changes: [change('units: [', 'planRef: 2025年专题计划第1项\nunits: ['), planned],
    expect: [],
  },
  {
    rule: 'time-order',
    title: 'a topic that ends before it starts',
    changes: [change("endsOn: '2025-09-30'", "endsOn: '2025-03-11'")],
    expect: ['15:9'],
  },
  {
    rule: 'query-empty',
    title: 'a section of a topic that nothing stands in',
    changes: [change('{ types: [policy, interpretation] }', '{ tags: [没有的标签] }')],
    expect: ['19:12'],
  },
  {
    rule: 'query-site',
    title: 'a section that asks a site nobody registered',
    changes: [change('sites: [dept]', 'sites: [depot]')],
    expect: ['21:22'],
  },
  {
    rule: 'query-entry',
    title: 'a section that names an entry of another site without asking it',
    changes: [change('{ types: [policy, interpretation] }', '{ ids: [dept-20250303-01] }')],
    expect: ['19:20'],
  },
  {
    rule: 'query-empty',
    title: 'a section in which only the topic itself would stand',
    changes: [change('{ types: [policy, interpretation] }', '{ types: [topic] }')],
    expect: ['19:12'],
  },
];
