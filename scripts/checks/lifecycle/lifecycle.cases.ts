/** The rules about notices, sites that close and what ends, broken and kept. */
import { NOTICE_REQUIREMENTS } from '../../../schemas/notice-requirements.ts';
import { NOTICE_SUBTYPES, type NoticeSubtype } from '../../../schemas/types/notice.ts';
import { inDept, inPortal, newsMatter, type Change, type RuleCase } from '../testing/rule-case.ts';
import { notice, SITE_NOTICE } from './case-notices.ts';

/** A case a line: what somebody did, the changes, where it is told, and what the message says. */
const cases =
  (rule: string) =>
  (...rows: (readonly [title: string, changes: readonly Change[], expect?: readonly string[], ...says: string[]])[]) =>
    rows.map(([title, changes, expect = [], ...says]): RuleCase => ({ rule, title, changes, expect, says }));

const withPack = (name: string) => inPortal('rulePacks: [national]', `rulePacks: [national, ${name}]`);
const DEPT = 'dept-20250308-41';
/** A column for notices, before the one that is there. */
const deptNotices = inDept(
  'columns:\n',
  `columns:
  - id: notices
    name: 通知公告
    class: policy
    columnType: 公告公示
    function: release
    types: [notice]
    description: 通知公告的说明。
    keywords: [通知]
    ownerUnit: 办公室
    responsible: 乙
`,
);

const noticeFields: readonly RuleCase[] = Object.entries(NOTICE_REQUIREMENTS).flatMap(([key, { fields }]) => {
  const subtype = key as NoticeSubtype;
  return cases('notice-field')(
    ...fields.map(
      (field) =>
        [
          `a notice of the kind ${subtype} without ${field}`,
          [notice(subtype, { [field]: null })],
          ['12:10'],
          field,
          NOTICE_SUBTYPES[subtype],
        ] as const,
    ),
    [`nothing wrong with a whole notice of the kind ${subtype}`, [notice(subtype)]],
  );
});

const notices: readonly RuleCase[] = [
  ...noticeFields,
  ...cases('notice-field')([
    'a notice put on a home page for ever',
    [notice('announcement', { placements: '[portal]' })],
    ['12:10'],
    'displayUntil',
  ]),
  ...cases('notice-placement')(
    [
      'a placement on a site by its name',
      [notice('domainChange', { placements: '[portal, 测试市水务局]' })],
      ['17:22'],
      'portal、dept',
    ],
    [
      'nothing wrong with one outside the fleet',
      [notice('domainChange', { placements: '[portal, https://www.province.gov.cn/1]' })],
    ],
  ),
  ...cases('notice-place')(
    [
      'a closure announced at home only',
      [notice('temporaryClosure', { placements: '[dept]' }, DEPT), deptNotices],
      ['19:13'],
      '本级政府门户网站',
      'R-GO-3.2.2a',
    ],
    [
      'a closure announced at the portal only',
      [notice('temporaryClosure', {}, DEPT), deptNotices],
      ['19:13'],
      '本站和',
    ],
    [
      'nothing wrong with one announced at both',
      [notice('temporaryClosure', { placements: '[dept, portal]' }, DEPT), deptNotices],
    ],
    ['a migration announced nowhere', [notice('migration', { placements: null })], ['12:10'], '上级网站或者'],
    [
      'nothing wrong with one on the superior site outside the fleet',
      [notice('migration', { placements: '[https://www.province.gov.cn/1]' })],
    ],
    [
      'a migration on the superior site only, where the local rule asks for the portal',
      [
        notice('migration', { placements: '[https://www.province.gov.cn/1]' }, DEPT),
        deptNotices,
        inDept('rulePacks: [national]', 'rulePacks: [national, yongzhou]'),
      ],
      ['17:13'],
      'R-YZ-12.3',
    ],
  ),
  ...cases('notice-display-short')(
    [
      'a migration taken down a minute before the 30 days are over',
      [notice('migration', { displayUntil: "'2025-04-07 09:29'" })],
      ['13:15'],
      '30天',
      'R-GO-3.2.1e',
    ],
    [
      'a migration taken off line before',
      [notice('migration', { expiresAt: "'2025-04-01 09:30'" })],
      ['18:12'],
      'expiresAt',
    ],
    [
      'a change of an account shown for fourteen working days',
      [notice('newMediaChange', { displayUntil: "'2025-03-27 18:00'" }), withPack('dali')],
      ['13:15'],
      '15个工作日',
      'R-DL-12',
    ],
    [
      'nothing wrong with fifteen',
      [notice('newMediaChange', { displayUntil: "'2025-03-28 18:00'" }), withPack('dali')],
    ],
  ),
  ...cases('closure-often')(
    [
      'a second closure in one year',
      [
        notice('temporaryClosure', {}, 'portal-20250309-41'),
        notice('temporaryClosure', { offline: "{ from: '2025-02-01 18:00', to: '2025-02-02 18:00' }" }),
      ],
      ['17:20'],
      '第 2 次',
      'R-GO-3.2.2b',
    ],
    [
      'nothing wrong with one that force majeure brought',
      [notice('temporaryClosure', { countsTowardLimit: 'false' }, 'portal-20250309-41'), notice('temporaryClosure')],
    ],
    [
      'nothing wrong with one in the next year',
      [
        notice(
          'temporaryClosure',
          { offline: "{ from: '2026-02-01 18:00', to: '2026-02-02 18:00' }" },
          'portal-20250309-41',
        ),
        notice('temporaryClosure'),
      ],
    ],
  ),
  ...cases('closure-long')(
    [
      'a closure of 30 days and a minute',
      [notice('temporaryClosure', { offline: "{ from: '2025-03-10 18:00', to: '2025-04-09 18:01' }" })],
      ['18:42'],
      '2025-04-09 18:00',
    ],
    [
      'nothing wrong with 30 days',
      [notice('temporaryClosure', { offline: "{ from: '2025-03-10 18:00', to: '2025-04-09 18:00' }" })],
    ],
  ),
];

/** The department in another state, with the notice of the portal that says so. */
const inState = (status: string, statusNotice?: string) =>
  inDept('status: live', `status: ${status}${statusNotice === undefined ? '' : `\nstatusNotice: ${statusNotice}`}`);
const LAST_MINUTE = "{ from: '2025-05-30 18:00', to: '2025-06-01 12:01' }";
const movedTo = (to: string) => inDept('status: live', `status: live\nmoved:\n  - from: /old/\n    to: ${to}`);
const deptAlias = (since: string, until: string) =>
  inDept(
    '  chinese: 测试市水务局.政务',
    `  chinese: 测试市水务局.政务\n  aliases:\n    - name: old.test.gov.cn\n      since: '${since}'\n      until: '${until}'`,
  );

const jiangmen = inDept('rulePacks: [national]', 'rulePacks: [national, jiangmen]');

const standing: readonly RuleCase[] = [
  ...cases('portal-closed')([
    'a portal that is closed',
    [inPortal('status: live', `status: closed\nstatusNotice: ${SITE_NOTICE}`), notice('closure')],
    ['29:9'],
  ]),
  ...cases('status-notice-missing')(
    ...(['migrating', 'temporarilyOffline', 'closed'] as const).map(
      (status) => [`a site ${status} without a notice`, [inState(status)], ['29:9'], 'statusNotice'] as const,
    ),
    ['nothing wrong with a site in preparation', [inState('draft')]],
  ),
  ...cases('status-notice-kind')(
    [
      'a migration that an ordinary notice announces',
      [inState('migrating', 'portal-20250306-01')],
      ['30:15'],
      '迁移公告',
    ],
    ['a notice nobody can see', [inState('migrating', 'portal-20250308-09')], ['30:15']],
    ['nothing wrong with a migration of the right kind', [inState('migrating', SITE_NOTICE), notice('migration')]],
    ['nothing wrong with a closed site', [inState('closed', SITE_NOTICE), notice('closure')]],
  ),
  ...cases('offline-over')(
    [
      'a site off line in the very minute it should be back',
      [
        inState('temporarilyOffline', SITE_NOTICE),
        notice('serviceOutage', { offline: LAST_MINUTE.replace('12:01', '12:00') }),
      ],
      ['29:9'],
      '2025-06-01 12:00',
    ],
    [
      'nothing wrong with the minute before',
      [inState('temporarilyOffline', SITE_NOTICE), notice('serviceOutage', { offline: LAST_MINUTE })],
    ],
  ),
  ...cases('domain-notice-differs')(
    [
      'a new domain that is not the primary one',
      [inState('live', SITE_NOTICE), notice('domainChange', { newDomain: 'shui.test.gov.cn' })],
      ['8:12'],
      'shui.test.gov.cn',
      'sw.test.gov.cn',
    ],
    ['nothing wrong with the primary one', [inState('live', SITE_NOTICE), notice('domainChange')]],
  ),
  ...cases('moved-target')(
    ['content that moved to a single page', [movedTo('https://www.test.gov.cn/water.html')], ['32:9']],
    ['content that moved within the site', [movedTo('https://sw.test.gov.cn/new/')], ['32:9']],
    ['nothing wrong with a folder of another site', [movedTo('https://www.test.gov.cn/water/')]],
  ),
  ...cases('host-alias-order')([
    'a domain that ends before it begins',
    [deptAlias('2025-06-30', '2025-06-29')],
    ['13:14'],
    '2025-06-30',
  ]),
  ...cases('host-alias-ended')(
    ['a domain that ended yesterday', [deptAlias('2025-01-01', '2025-05-31')], ['13:14'], 'old.test.gov.cn'],
    ['nothing wrong with its last day', [deptAlias('2025-01-01', '2025-06-01')]],
  ),
  ...cases('host-alias-long')(
    [
      'an old domain for a year and a day',
      [deptAlias('2025-03-01', '2026-03-02'), jiangmen],
      ['13:14'],
      '2026-03-01',
      'R-JM-12.4b',
    ],
    ['nothing wrong with a year', [deptAlias('2025-03-01', '2026-03-01'), jiangmen]],
  ),
];

const MORE = 'content/portal/news/2025-03-03-more.md';
const more = (lines: string): Change => ({
  write: MORE,
  content: `${newsMatter('portal-20250303-09', '2025-03-03')}${lines}---\n\n正文。\n`,
});
const withdrawals: readonly RuleCase[] = [
  ...cases('withdrawn-record')(
    ['an entry taken back without a word', [more('state: 已撤回\n')], ['13:8', '13:8'], 'withdrawnAt'],
    [
      'an entry taken back without a reason',
      [more("state: 已撤回\nwithdrawnAt: '2025-03-10 15:00'\n")],
      ['13:8'],
      'withdrawnReason',
    ],
    [
      'nothing wrong with one that says both',
      [more("state: 已撤回\nwithdrawnAt: '2025-03-10 15:00'\nwithdrawnReason: 地点有误\n")],
    ],
  ),
  ...cases('withdrawn-state')([
    'a reason for what is still shown',
    [more('withdrawnReason: 地点有误\n')],
    ['13:18'],
    '已发布',
  ]),
];

/** The first column of the portal, with more lines. */
const column = (lines: string) => inPortal('    responsible: 乙', `    responsible: 乙\n${lines}`);
const merged = (lines: string) =>
  column(
    `    lifecycle:\n      state: merged\n      approvalRef: 测政办函〔2025〕2号\n      date: '2025-05-01'\n${lines}`,
  );
const columns: readonly RuleCase[] = [
  ...cases('column-merged')(
    ['a column merged into nobody knows what', [merged('')], ['52:14', '52:14'], 'lifecycle.mergedInto'],
    [
      'nothing wrong with one that says where',
      [merged('      mergedInto: news\n      publicNotice: portal-20250306-01')],
    ],
  ),
  ...cases('column-notice')(
    [
      'a notice that is not there',
      [merged('      mergedInto: news\n      publicNotice: portal-20250306-09')],
      ['56:21'],
      'portal-20250306-09',
    ],
    [
      'nothing wrong with an address elsewhere',
      [merged('      mergedInto: news\n      publicNotice: https://www.province.gov.cn/1')],
    ],
  ),
  ...cases('column-alias-reserved')([
    'an old address of the search',
    [column('    aliases: [/search/old/]')],
    ['51:15'],
  ]),
  ...cases('column-alias-taken')(
    ['an old address with pages below it', [column('    aliases: [/leaders/]')], ['51:15'], '/leaders/'],
    ['nothing wrong with one that is free', [column('    aliases: [/old/news/]')]],
  ),
];

export const lifecycleCases: readonly RuleCase[] = [...notices, ...standing, ...withdrawals, ...columns];
