import { inDept, inFleet, inNews, inPortal, type RuleCase } from '../../testing/rule-case.ts';
import { COUNTERS, TITLE } from '../fixture-edits.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'value-too-long',
    title: 'an endless title',
    changes: [inNews(TITLE, `title: ${'长'.repeat(201)}`)],
    expect: ['3:8'],
    says: ['200'],
  },
  {
    rule: 'value-too-short',
    title: 'half a country code',
    changes: [inPortal('country: CN', 'country: C')],
    expect: ['24:21'],
  },
  {
    rule: 'value-too-small',
    title: 'a list page of one entry',
    changes: [inPortal('status: live', 'status: live\npageSize: 1')],
    expect: ['30:11'],
  },
  {
    rule: 'value-too-big',
    title: 'a port that cannot be',
    changes: [inFleet('port: 4521', 'port: 99999')],
    expect: ['4:11'],
  },
  { rule: 'list-too-short', title: 'no tags', changes: [inNews('tags: [测试]', 'tags: []')], expect: ['11:7'] },
  {
    rule: 'list-too-long',
    title: 'four columns side by side',
    changes: [inDept('columns: [news] }', 'columns: [news, news, news, news] }')],
    expect: ['34:45'],
  },
  {
    rule: 'value-too-small',
    title: 'less than no views',
    changes: [{ edit: COUNTERS, from: 'views: 1204', to: 'views: -1' }],
    expect: ['3:32'],
  },
];
