/** Cases of the rules about meta tags. */
import { BUILT, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'meta-missing',
    title: 'a page without a tag of the site',
    changes: [{ edit: BUILT.entry, from: '<meta name="SiteIDCode" content="0000000001">', to: '' }],
    expect: ['1:1'],
    says: ['SiteIDCode'],
  },
  {
    rule: 'meta-missing',
    title: 'a page without a tag of its column',
    changes: [{ edit: BUILT.news, from: '<meta name="ColumnType" content="工作动态">', to: '' }],
    expect: ['1:1'],
    says: ['ColumnType'],
  },
  {
    rule: 'meta-missing',
    title: 'an entry without the tag of its source',
    changes: [{ edit: BUILT.entry, from: '<meta name="ContentSource" content="市水务局">', to: '' }],
    expect: ['1:1'],
    says: ['ContentSource'],
  },
  {
    rule: 'meta-case',
    title: 'a tag in small letters',
    changes: [{ edit: BUILT.news, from: 'name="SiteName"', to: 'name="sitename"' }],
    expect: ['6:1'],
    says: ['sitename'],
  },
  {
    rule: 'meta-value',
    title: 'a time with seconds',
    changes: [{ edit: BUILT.entry, from: 'content="2026-05-01 09:30"', to: 'content="2026-05-01 09:30:00"' }],
    expect: ['14:1'],
    says: ['2026-05-01 09:30:00'],
  },
  {
    rule: 'meta-value',
    title: 'another sort of column than that of the record',
    changes: [{ edit: BUILT.news, from: 'content="工作动态"', to: 'content="要闻"' }],
    expect: ['12:1'],
    says: ['要闻'],
  },
];
