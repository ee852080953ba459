import { broken, casesOf, FILES, inNews, kept, type Change, type RuleCase } from '../../testing/rule-case.ts';
import { inBody, withPack } from '../case-helpers.ts';

const REGISTER = 'sites/portal/governance/links.yaml';
const register = (url: string, kind = '事业单位和人民团体网站', reviewBy = '2026-01-05'): Change => ({
  write: REGISTER,
  content: `links:
  - url: ${url}
    name: 测试市图书馆
    kind: ${kind}
    approvedBy: 办公室
    approvedOn: '2025-01-05'
    reviewBy: '${reviewBy}'
`,
});
const link = (url: string) => inBody(`见[图书馆](${url})`);
const LIBRARY = 'https://www.library.org.cn/';
const ads: Change = {
  write: 'sites/portal/governance/waivers.yaml',
  content: `waivers:
  - { row: links.policy, value: denyAds, reason: 过渡期, approvalRef: 测办函〔2025〕1号, until: '2025-12-31' }
`,
};

export const cases: readonly RuleCase[] = [
  broken('link-unregistered', 'a link to a site nobody has approved', '18:8', link(LIBRARY), [
    'www.library.org.cn',
    'R-YZ-19.3.2',
    REGISTER,
  ]),
  broken('link-unregistered', 'an address in plain text', '18:1', inBody('www.library.org.cn')),
  broken(
    'link-unregistered',
    'an address without scheme',
    [`markup/link-malformed ${FILES.news}:18:2`, '18:8'],
    link('//www.library.org.cn/a'),
  ),
  broken(
    'link-unregistered',
    'an address in a field',
    '7:8',
    inNews('  kind: 自编信息', `  url: ${LIBRARY}\n  kind: 自编信息`),
  ),
  ...casesOf('link-unregistered')(
    ['nothing wrong with government sites', [link('https://www.gov.cn/zhengce/')]],
    ['nothing wrong with a registered host', [link(`${LIBRARY}opening.html`), register(LIBRARY)]],
    ['nothing wrong with a page below a registered path', [link(`${LIBRARY}a/b.html`), register(`${LIBRARY}a/`)]],
    ['a page beside the registered path', [link(`${LIBRARY}ab.html`), register(`${LIBRARY}a`)], ['18:8']],
    ['another host of a registered name', [link('https://evil.library.org.cn/'), register(LIBRARY)], ['18:8']],
    [
      'nothing wrong with the site of a registered source',
      [
        link('https://daily.test.com/1.html'),
        {
          write: 'sites/portal/governance/sources.yaml',
          content:
            "sources:\n  - { id: daily, name: 测试日报, url: 'https://daily.test.com/', kind: 核定稿源单位, approvedBy: 办公室, approvedOn: '2025-01-05' }\n",
        },
      ],
    ],
    ['nothing wrong where the rules are about advertisements only', [link(LIBRARY), ads]],
  ),
  broken('link-forbidden', 'a link to a network of advertisements', '18:8', link('https://x.doubleclick.net/1'), [
    '广告页面',
  ]),
  ...casesOf('link-forbidden')(
    ['one where nothing but advertisements is forbidden', [link('https://x.doubleclick.net/1'), ads], ['18:8']],
    [
      'a shop where the rules forbid commercial sites',
      [link('https://item.taobao.com/1'), withPack('dali')],
      ['18:8'],
      'R-DL-27',
    ],
    ['a registered site of a forbidden kind', [register(LIBRARY, '广告页面')], ['4:11'], '广告页面'],
    ['nothing wrong with one of another kind', [register(LIBRARY)]],
  ),
  broken('link-review-due', 'a link whose review is a day late', '7:15', register(LIBRARY, undefined, '2025-05-31'), [
    '测试市图书馆',
    '办公室',
    '2025-01-05',
  ]),
  kept('link-review-due', 'a link to be reviewed today', register(LIBRARY, undefined, '2025-06-01')),
];
