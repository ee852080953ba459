/** Cases of the rules about the entrance for reporting errors. */
import { BUILT, type RuleCase } from '../../testing/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    rule: 'error-report-link',
    title: 'the code of another site',
    changes: [{ edit: BUILT.news, from: 'site_code=0000000001', to: 'site_code=1' }],
    expect: ['28:1', `identity/zone-differs ${BUILT.news}:28:1`],
    says: ['site_code'],
  },
  {
    rule: 'error-report-link',
    title: 'an entrance without the address of the page',
    changes: [{ edit: BUILT.news, from: '&amp;url=https%3A%2F%2Fwww.example.gov.cn%2Fnews%2F', to: '' }],
    expect: ['28:1', `identity/zone-differs ${BUILT.news}:28:1`],
    says: ['https%3A%2F%2Fwww.example.gov.cn%2Fnews%2F'],
  },
  {
    rule: 'error-report-link',
    title: 'another platform',
    changes: [{ edit: BUILT.news, from: 'zfwzgl.www.gov.cn/exposure', to: 'pucha.example.com' }],
    expect: ['28:1', `identity/zone-differs ${BUILT.news}:28:1`],
  },
  {
    rule: 'error-report-label',
    title: 'another name of the entrance',
    changes: [{ edit: BUILT.record, from: 'label: 政府网站找错', to: 'label: 纠错' }],
    expect: [
      'identity/value-differs dist/main/404.html:23:1',
      'identity/value-differs dist/main/feeds/index.html:24:1',
      `identity/value-differs ${BUILT.home}:24:1`,
      `identity/value-differs ${BUILT.entry}:31:1`,
      `identity/value-differs ${BUILT.news}:28:1`,
      `identity/value-differs ${BUILT.search}:24:1`,
      'identity/value-differs dist/main/sitemap/index.html:24:1',
      '12:23',
    ],
    says: ['纠错'],
  },
];
