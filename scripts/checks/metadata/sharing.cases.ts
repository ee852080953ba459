/** Rules about what sites take from each other and from elsewhere, broken and kept. */
import { inNews, inPage, inPortal, type Change, type RuleCase } from '../testing/rule-case.ts';

const REGISTER = 'sites/portal/governance/sources.yaml';
const PROVINCE = `sources:
  - id: province
    name: 测试省人民政府网站
    url: https://www.province.gov.cn/
    kind: 党政机关网站
`;
const register = (content = PROVINCE): Change => ({ write: REGISTER, content });

const ORIGINAL = `  kind: 网上采集
  url: https://www.province.gov.cn/1.html
  originalTitle: 测试市召开防汛工作会议
  originalPublishedAt: '2025-03-02 08:00'
  registerId: province`;
/** The news of the fixture as a reprint of what the province published. */
const reprint = (source = ORIGINAL): Change[] => [
  inNews('subtype: 要闻', 'subtype: 要闻\nreprint: true'),
  inNews('  kind: 自编信息', source),
];

const reprintCases: readonly RuleCase[] = [
  {
    rule: 'reprint-source',
    title: 'a reprint without its source',
    changes: [inNews('subtype: 要闻', 'subtype: 要闻\nreprint: true')],
    expect: ['13:10', '13:10', '13:10', '13:10'],
  },
  {
    rule: 'reprint-source',
    title: 'nothing wrong with a reprint that names its source',
    changes: [...reprint(), register()],
    expect: [],
  },
  ...['url', 'originalTitle', 'originalPublishedAt', 'registerId'].map((key): RuleCase => ({
    rule: 'reprint-source',
    title: `a reprint without ${key}`,
    changes: [...reprint(ORIGINAL.replace(new RegExp(`\n  ${key}: .*`), '')), register()],
    expect: ['16:10'],
    says: [`source.${key}`],
  })),
  {
    rule: 'reprint-unregistered',
    title: 'a reprint from a source nobody registered',
    changes: [...reprint(ORIGINAL.replace('Id: province', 'Id: provinse')), register()],
    expect: ['11:15'],
    says: ['province', REGISTER],
  },
  {
    rule: 'reprint-unregistered',
    title: 'a reprint on a site without a register',
    changes: reprint(),
    expect: ['11:15'],
  },
  {
    rule: 'reprint-domain',
    title: 'an original that lies elsewhere than the registered source',
    changes: [...reprint(ORIGINAL.replace('www.province.gov.cn', 'www.elsewhere.gov.cn')), register()],
    expect: ['8:8'],
    says: ['www.elsewhere.gov.cn', '测试省人民政府网站'],
  },
  {
    rule: 'reprint-domain',
    title: 'nothing wrong with an original on a host below that of the source',
    changes: [...reprint(ORIGINAL.replace('www.province.gov.cn', 'slt.province.gov.cn')), register()],
    expect: [],
  },
  {
    rule: 'reprint-title',
    title: 'a reprint under another title',
    changes: [...reprint(ORIGINAL.replace('召开防汛工作会议', '防汛会议召开')), register()],
    expect: ['3:8'],
    says: ['测试市防汛会议召开'],
  },
  {
    rule: 'reprint-changed',
    title: 'a reprint changed after it was compared with the original',
    changes: [...reprint(`${ORIGINAL}\n  digest: sha256:${'0'.repeat(64)}`), register()],
    expect: ['12:11'],
  },
  {
    rule: 'source-duplicate',
    title: 'two sources under one id',
    changes: [register(PROVINCE + PROVINCE.replace('sources:\n', ''))],
    expect: ['6:9'],
  },
  {
    rule: 'source-approval',
    title: 'a newspaper nobody approved',
    changes: [register(PROVINCE.replace('党政机关网站\n', '核定稿源单位\n'))],
    expect: ['5:11'],
    says: ['核定稿源单位'],
  },
  {
    rule: 'source-approval',
    title: 'nothing wrong with a newspaper somebody did',
    changes: [
      register(
        PROVINCE.replace('党政机关网站\n', "核定稿源单位\n    approvedBy: 办公室\n    approvedOn: '2025-01-05'\n"),
      ),
    ],
    expect: [],
  },
  {
    rule: 'field-missing',
    title: 'a registered source without an address',
    changes: [register(PROVINCE.replace('    url: https://www.province.gov.cn/\n', ''))],
    expect: ['2:5'],
    says: ['网址'],
  },
];

/** The column 要闻 of the portal with a way of fetching, on line 58. */
const fetching = (source: string): Change[] => [
  inPortal('    description: 要闻的说明。', `    source: ${source}\n    description: 要闻的说明。`),
];

const sourceCases: readonly RuleCase[] = [
  {
    rule: 'query-site',
    title: 'nothing wrong with a column that shows what another site publishes',
    changes: fetching('[{ sites: [dept], column: news, types: [news], limit: 5 }]'),
    expect: [],
  },
  {
    rule: 'query-site',
    title: 'a column that asks a site nobody registered',
    changes: fetching('[{ sites: [dept, dpt], column: news }]'),
    expect: ['58:30'],
    says: ['dpt', 'dept'],
  },
  {
    rule: 'query-column',
    title: 'a column that asks for one nobody declared',
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
    title: 'a column that asks for an entry nobody wrote',
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

/** The news of the fixture with more lines, from line 13 on. */
const withLines = (...lines: string[]): Change[] => [inNews('subtype: 要闻', ['subtype: 要闻', ...lines].join('\n'))];
const COVER = 'cover:\n  file: 2025-03-02-meeting.png\n  alt: 会场全景\n';
const UPSTREAM = [
  'upstreamReview:',
  '  unit: 测试县水利局',
  '  editor: 戊',
  "  editedAt: '2025-03-01 09:00'",
  '  reviewer: 己',
  "  reviewedAt: '2025-03-01 10:00'",
  '  signer: 庚',
  "  signedAt: '2025-03-01 11:00'",
];
const fromSystem: Change = inNews('  kind: 自编信息', '  kind: 信息报送\n  system: 水情信息系统');

const commonCases: readonly RuleCase[] = [
  {
    rule: 'important-picture',
    title: 'important news without any picture',
    changes: [
      ...withLines('important: true'),
      inNews(COVER, ''),
      inNews('![会场全景](2025-03-02-meeting.png)', '会议开到中午。'),
      { remove: 'content/portal/news/2025-03-02-meeting.png' },
    ],
    expect: ['13:12'],
  },
  {
    rule: 'important-picture',
    title: 'nothing wrong with important news that have one in the text',
    changes: [...withLines('important: true'), inNews(COVER, '')],
    expect: [],
  },
  {
    rule: 'sensitive-plan',
    title: 'a sensitive entry without a plan for what may follow',
    changes: withLines('sensitivity: 敏感'),
    expect: ['13:14'],
    says: ['contingencyPlan', '不显示'],
  },
  {
    rule: 'sensitive-plan',
    title: 'nothing wrong with a sensitive entry that names one',
    changes: withLines('sensitivity: 敏感', 'contingencyPlan: 测水办〔2025〕1号'),
    expect: [],
  },
  {
    rule: 'undisclosed-reason',
    title: 'an entry withheld without a reason',
    changes: [inPage('tags: [测试]', 'tags: [测试]\ndisclosureScope: 不予公开')],
    expect: [
      'metadata/undisclosed-reason content/portal/gk/overview.md:12:18',
      'metadata/column-empty sites/portal/site.yaml:41:9',
    ],
    says: ['不予公开', 'disclosureReason'],
  },
  {
    rule: 'upstream-review',
    title: 'an entry sent by a system without the record of its unit',
    changes: [fromSystem],
    expect: ['8:11'],
    says: ['水情信息系统'],
  },
  {
    rule: 'upstream-review',
    title: 'nothing wrong with an entry sent with that record',
    changes: [...withLines(...UPSTREAM), fromSystem],
    expect: [],
  },
  {
    rule: 'upstream-persons',
    title: 'a record in which one person is two',
    changes: [...withLines(...UPSTREAM), inNews('reviewer: 己', 'reviewer: 戊')],
    expect: ['17:13'],
    says: ['戊'],
  },
  {
    rule: 'time-order',
    title: 'a record signed before it was reviewed',
    changes: [...withLines(...UPSTREAM), inNews('03-01 11:00', '03-01 09:30')],
    expect: ['20:13'],
  },
  {
    rule: 'submit-target',
    title: 'an entry to be sent to a site nobody knows',
    changes: withLines('submitUp:', '  targets: [dept, portla]'),
    expect: ['14:19'],
    says: ['portla', 'dept'],
  },
  {
    rule: 'submit-target',
    title: 'an entry to be sent to its own site',
    changes: withLines('submitUp:', '  targets: [portal]'),
    expect: ['14:13'],
  },
  {
    rule: 'review-overdue',
    title: 'a page that should have been reviewed the day before',
    changes: [inPage("reviewBy: '2026-01-10'", "reviewBy: '2025-05-31'")],
    expect: ['13:17'],
    says: ['2025-05-31'],
  },
  {
    rule: 'review-overdue',
    title: 'nothing wrong with a page to be reviewed today',
    changes: [inPage("reviewBy: '2026-01-10'", "reviewBy: '2025-06-01'")],
    expect: [],
  },
  {
    rule: 'review-overdue',
    title: 'a page nobody looked at for a year and a day, whatever it promises',
    changes: [
      inPage("lastReviewedAt: '2025-01-10'", "lastReviewedAt: '2024-05-31'"),
      inPage("reviewBy: '2026-01-10'", "reviewBy: '2099-01-10'"),
    ],
    expect: ['13:17'],
    says: ['2025-05-31'],
  },
  {
    rule: 'review-overdue',
    title: 'nothing wrong with a page somebody looked at a year ago to the day',
    changes: [
      inPage("lastReviewedAt: '2025-01-10'", "lastReviewedAt: '2024-06-01'"),
      inPage("reviewBy: '2026-01-10'", "reviewBy: '2099-01-10'"),
    ],
    expect: [],
  },
];

export const sharingCases: readonly RuleCase[] = [...reprintCases, ...sourceCases, ...commonCases];
