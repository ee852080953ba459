/** Cases of the rules about the canonical address, the language and the structured data. */
import { BUILT, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'canonical',
    title: 'a page without its address',
    changes: [{ edit: BUILT.news, from: 'rel="canonical"', to: 'rel="bookmark"' }],
    expect: ['1:1', `identity/error-report-link ${BUILT.news}:28:1`, `identity/zone-differs ${BUILT.news}:28:1`],
  },
  {
    rule: 'canonical',
    title: 'a page with a second address',
    changes: [
      {
        edit: BUILT.news,
        from: '<link rel="stylesheet"',
        to: '<link rel="canonical" href="/b/"><link rel="stylesheet"',
      },
    ],
    expect: ['14:1'],
    says: ['/b/'],
  },
  {
    rule: 'lang',
    title: 'a page in another language',
    changes: [{ edit: BUILT.news, from: 'lang="zh-Hans"', to: 'lang="en"' }],
    expect: ['2:1'],
    says: ['en'],
  },
  {
    rule: 'json-ld',
    title: 'structured data that is none',
    changes: [{ edit: BUILT.news, from: '{"@type":"WebSite"}', to: '{"@type":}' }],
    expect: ['15:36'],
  },
];
