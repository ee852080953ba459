import { type Change, inNews, inPortal, kept, type RuleCase } from '../../testing/rule-case.ts';
import { PROVINCE, register, REGISTER } from '../fixture-edits.ts';

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

/** The same with the record of a further review. */
const reviewed = (by: string) => `${ORIGINAL}\n  extraReview: { by: ${by}, on: '2025-03-02' }`;

/** Sources of other kinds, approved by somebody. */
const approvedAs = (kind: string) =>
  PROVINCE.replace('党政机关网站\n', `${kind}\n    approvedBy: 办公室\n    approvedOn: '2025-01-05'\n`);
const NEWSPAPER = approvedAs('核定稿源单位');
const OTHER = approvedAs('其他');

/** A pack that refuses sources of other kinds. */
const DALI: Change[] = [inPortal('rulePacks: [national]', 'rulePacks: [national, dali]')];
const WAIVER: Change = {
  write: 'sites/portal/governance/waivers.yaml',
  content: `waivers:
  - { row: reprint.otherSources, value: extraReview, reason: 试点, approvalRef: 测政办函〔2025〕1号, until: '2025-12-31' }
`,
};

/** Digest of the text of the fixture, as `lantai report reprints` gives it. */
const DIGEST = 'sha256:96461d17a7197591e682ac00c6aa6b8d29e7fb41b4518b8d0b5468f9b3633b50';

export const cases: readonly RuleCase[] = [
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
    title: 'a reprint from an unregistered source',
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
    title: 'an original that is elsewhere than the registered source',
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
  kept('reprint-title', 'a reprint under its own title', ...reprint(), register()),
  {
    rule: 'reprint-changed',
    title: 'a reprint changed after it was compared with the original',
    changes: [...reprint(`${ORIGINAL}\n  digest: sha256:${'0'.repeat(64)}`), register()],
    expect: ['12:11'],
  },
  kept(
    'reprint-changed',
    'a reprint that is what it was when it was compared',
    ...reprint(`${ORIGINAL}\n  digest: ${DIGEST}`),
    register(),
  ),
  {
    rule: 'reprint-unmarked',
    title: 'news taken from another site that does not say so',
    changes: [inNews('  kind: 自编信息', ORIGINAL), register()],
    expect: ['7:9'],
    says: ['网上采集', 'reprint: true'],
  },
  kept('reprint-unmarked', 'news of another site that is marked', ...reprint(), register()),
  {
    rule: 'reprint-review',
    title: 'a reprint of a newspaper without a further review',
    changes: [...reprint(), register(NEWSPAPER)],
    expect: ['11:15'],
    says: ['测试省人民政府网站', 'extraReview'],
  },
  {
    rule: 'reprint-review',
    title: 'a reprint of a newspaper that only its editor reviewed',
    changes: [...reprint(reviewed('乙')), register(NEWSPAPER)],
    expect: ['11:15'],
  },
  {
    rule: 'reprint-review',
    title: 'nothing wrong with a reprint of a newspaper after a further review',
    changes: [...reprint(reviewed('丙')), register(NEWSPAPER)],
    expect: [],
  },
  {
    rule: 'reprint-refused',
    title: 'a reprint of another site where only approved sources are allowed',
    changes: [...reprint(reviewed('丙')), register(OTHER), ...DALI],
    expect: ['11:15'],
    says: ['其他', 'reprint.otherSources'],
  },
  {
    rule: 'reprint-refused',
    title: 'nothing wrong with one that has a waiver',
    changes: [...reprint(reviewed('丙')), register(OTHER), ...DALI, WAIVER],
    expect: [],
  },
  {
    rule: 'reprint-refused',
    title: 'nothing wrong with an approved newspaper there',
    changes: [...reprint(reviewed('丙')), register(NEWSPAPER), ...DALI],
    expect: [],
  },
  {
    rule: 'source-duplicate',
    title: 'two sources under one id',
    changes: [register(PROVINCE + PROVINCE.replace('sources:\n', ''))],
    expect: ['6:9'],
  },
  kept(
    'source-duplicate',
    'two sources under their own ids',
    register(PROVINCE + PROVINCE.replace('sources:\n', '').replace('id: province', 'id: province-2')),
  ),
  {
    rule: 'source-approval',
    title: 'a newspaper without an approval',
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
];
