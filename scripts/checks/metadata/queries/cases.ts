import { type Change, inPortal, type RuleCase } from '../../testing/rule-case.ts';
import { inTopic } from '../fixture-edits.ts';

/** The column 要闻 of the portal with a query, on line 58. */
const fetching = (source: string): Change[] => [
  inPortal('    description: 要闻的说明。', `    source: ${source}\n    description: 要闻的说明。`),
];

export const cases: readonly RuleCase[] = [
  {
    rule: 'query-empty',
    title: 'a section of a topic that nothing is in',
    changes: [inTopic('{ types: [policy, interpretation] }', '{ tags: [没有的标签] }')],
    expect: ['19:12'],
  },
  {
    rule: 'query-site',
    title: 'a section that queries an unregistered site',
    changes: [inTopic('sites: [dept]', 'sites: [depot]')],
    expect: ['21:22'],
  },
  {
    rule: 'query-entry',
    title: 'a section that names an entry of another site without asking it',
    changes: [inTopic('{ types: [policy, interpretation] }', '{ ids: [dept-20250303-01] }')],
    expect: ['19:20'],
  },
  {
    rule: 'query-empty',
    title: 'a section that would contain only the topic itself',
    changes: [inTopic('{ types: [policy, interpretation] }', '{ types: [topic] }')],
    expect: ['19:12'],
  },
  {
    rule: 'query-site',
    title: 'nothing wrong with a column that shows what another site publishes',
    changes: fetching('[{ sites: [dept], column: news, types: [news], limit: 5 }]'),
    expect: [],
  },
  {
    rule: 'query-site',
    title: 'a column that queries an unregistered site',
    changes: fetching('[{ sites: [dept, dpt], column: news }]'),
    expect: ['58:30'],
    says: ['dpt', 'dept'],
  },
  {
    rule: 'query-column',
    title: 'a column that queries an undeclared column',
    changes: fetching('[{ sites: [dept], column: new }]'),
    expect: ['58:39'],
    says: ['news'],
  },
  {
    rule: 'query-type',
    title: 'a column that asks for an unknown type',
    changes: fetching('[{ sites: [dept], types: [newz] }]'),
    expect: ['58:39', 'metadata/source-type sites/portal/site.yaml:58:39'],
    says: ['news'],
  },
  {
    rule: 'query-entry',
    title: 'a column that queries an entry that does not exist',
    changes: fetching('[{ sites: [dept], ids: [dept-20250303-99] }]'),
    expect: ['58:37'],
    says: ['dept-20250303-01'],
  },
  {
    rule: 'query-empty',
    title: 'a column that fetches nothing',
    changes: fetching('[{ sites: [dept], tags: [没有这个标签] }]'),
    expect: ['58:14'],
  },
  {
    rule: 'source-type',
    title: 'a column that fetches a type it does not take',
    changes: fetching('[{ types: [policy] }]'),
    expect: ['58:24'],
    says: ['policy', 'news'],
  },
  {
    rule: 'source-place',
    title: 'a column of one page that fetches',
    changes: [
      inPortal('    description: 概况的说明。', '    source: [{ sites: [dept] }]\n    description: 概况的说明。'),
    ],
    expect: ['47:13'],
    says: ['概况'],
  },
];
