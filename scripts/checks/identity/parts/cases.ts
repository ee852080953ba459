/** Cases of the rules about the parts of header and footer. */
import { rulePackSchema, type Rules } from '../../../../schemas/rulepack.ts';
import { BUILT, type Change, type RuleCase } from '../../testing/rule-case.ts';

/** A pack with one row. */
const packOf = (rules: Rules) => rulePackSchema.parse({ id: 'national', name: '测试', source: '测试', ...rules });
const PAGES = [
  '404.html',
  'feeds/index.html',
  'index.html',
  'news/2026-05-01-flood/index.html',
  'news/index.html',
  'search/index.html',
  'sitemap/index.html',
].map((file) => `dist/main/${file}`);

export const cases: readonly RuleCase[] = [
  {
    rule: 'header-missing',
    title: 'a header without the domain',
    changes: [{ edit: BUILT.home, from: '<span data-identity="domain">www.example.gov.cn</span>', to: '' }],
    expect: [
      'identity/zone-differs dist/main/404.html:16:1',
      'identity/zone-differs dist/main/feeds/index.html:17:1',
      '14:1',
      `identity/zone-differs ${BUILT.entry}:24:1`,
      `identity/zone-differs ${BUILT.news}:21:1`,
      `identity/zone-differs ${BUILT.search}:17:1`,
      'identity/zone-differs dist/main/sitemap/index.html:17:1',
    ],
  },
  {
    rule: 'footer-missing',
    title: 'a footer without the code of the site',
    changes: [{ edit: BUILT.entry, from: ' data-identity="siteCode"', to: '' }],
    expect: ['28:1', `identity/zone-differs ${BUILT.entry}:32:7`],
  },
  {
    rule: 'footer-missing',
    title: 'nothing wrong with a part left out under a waiver that holds',
    changes: [
      {
        write: 'sites/main/governance/waivers.yaml',
        content:
          "waivers:\n  - row: footer.required\n    value: bestView\n    reason: 改版\n    approvalRef: 1号\n    until: '2026-12-31'\n",
      },
      { edit: BUILT.home, from: ' data-identity="bestView"', to: '' },
    ],
    expect: [
      'identity/zone-differs dist/main/404.html:32:1',
      'identity/zone-differs dist/main/feeds/index.html:33:1',
      `identity/zone-differs ${BUILT.entry}:40:1`,
      `identity/zone-differs ${BUILT.news}:37:1`,
      `identity/zone-differs ${BUILT.search}:33:1`,
      'identity/zone-differs dist/main/sitemap/index.html:33:1',
    ],
  },
  {
    rule: 'value-differs',
    title: 'another code than that of the record',
    changes: [{ edit: BUILT.entry, from: '标识码:0000000001', to: '标识码:0000000009' }],
    expect: ['32:1', `identity/zone-differs ${BUILT.entry}:32:32`],
    says: ['网站标识码:0000000009'],
  },
  {
    rule: 'value-differs',
    title: 'another address than that of the record',
    changes: [{ edit: BUILT.entry, from: '人民路1号', to: '建设路1号' }],
    expect: ['35:1', `identity/zone-differs ${BUILT.entry}:35:31`],
    says: ['电话:0000-8000000 邮箱:web@example.gov.cn 地址:建设路1号'],
  },
  {
    rule: 'value-differs',
    title: 'another text of the logo',
    changes: [{ edit: BUILT.entry, from: 'alt="示例市人民政府"', to: 'alt="徽标"' }],
    expect: ['22:1', `identity/zone-differs ${BUILT.entry}:22:1`],
    says: ['徽标'],
  },
  {
    rule: 'link-differs',
    title: 'a filing that leads to the site itself',
    changes: [{ edit: BUILT.entry, from: 'https://beian.miit.gov.cn/', to: 'https://www.example.gov.cn/' }],
    expect: ['36:1', `identity/zone-differs ${BUILT.entry}:36:1`],
    says: ['https://www.example.gov.cn/'],
  },
  {
    rule: 'link-differs',
    title: 'a filing of the police with another number',
    changes: [{ edit: BUILT.entry, from: 'code=00000000000001', to: 'code=1' }],
    expect: ['37:1', `identity/zone-differs ${BUILT.entry}:37:1`],
    says: ['https://beian.mps.gov.cn/#/query/webSearch?code=1'],
  },
  {
    rule: 'link-differs',
    title: 'a sitemap that leads to the search',
    changes: [{ edit: BUILT.entry, from: 'href="/sitemap/"', to: 'href="/search/"' }],
    expect: ['29:1', `identity/zone-differs ${BUILT.entry}:29:1`],
    says: ['/search/'],
  },
  {
    rule: 'header-missing',
    title: 'a display name without the standard name beside it',
    changes: [
      {
        edit: BUILT.record,
        from: 'standardName: 示例市人民政府\n',
        to: 'standardName: 示例市人民政府\ndisplayName: 示例在线\n',
      },
      ...PAGES.map((file): Change => ({
        edit: file,
        from: 'data-identity="siteName">示例市人民政府<',
        to: 'data-identity="siteName">示例在线<',
      })),
    ],
    expect: PAGES.map((file, index) => `identity/header-missing ${file}:${[13, 14, 14, 21, 18, 14, 14][index]}:1`),
  },
  {
    rule: 'unconfirmed',
    title: 'a page without a part whose wording is not confirmed',
    changes: [{ edit: BUILT.entry, from: ' data-identity="bestView"', to: '' }],
    rulePack: packOf({ footer: { required: [{ item: 'bestView', clauses: ['X-6'], confidence: 'unconfirmed' }] } }),
    expect: ['28:1', `identity/zone-differs ${BUILT.entry}:40:7`],
    says: ['待核实'],
  },
  {
    rule: 'unconfirmed',
    title: 'a page without a tag whose wording is not confirmed',
    changes: [{ edit: BUILT.entry, from: '<meta name="SiteName" content="示例市人民政府">', to: '' }],
    rulePack: packOf({ meta: { site: [{ item: 'SiteName', clauses: ['X-3'], confidence: 'unconfirmed' }] } }),
    expect: ['1:1'],
  },
];
