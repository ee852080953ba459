import { casesOf, inDept, inPortal, kept, type RuleCase } from '../../testing/rule-case.ts';
import { required, requiredOnly } from '../case-helpers.ts';

const REPORT = 'content/portal/open/2025-03-12-report.md';
const GUIDE = required('dept', 'completeness.every.disclosure', 'guide');
const AT_PORTAL = 'sites/portal/site.yaml:27:13';

export const cases: readonly RuleCase[] = [
  ...casesOf('disclosure-part-missing')(
    [
      'a site without a page for requests',
      [inDept('presentation: disclosure-request', 'presentation: disclosure-platform')],
      ['27:13'],
      '依申请公开',
      'disclosure-request',
    ],
    [
      'a site without a catalogue or columns that replace it',
      [inDept('catalogueMode: embedded, ', '')],
      ['27:13'],
      '信息公开目录',
    ],
    [
      'a part that nothing is under, whatever reason is given',
      [GUIDE],
      ['completeness/disclosure-part-missing sites/dept/site.yaml:27:13'],
      '信息公开指南',
    ],
    [
      'a portal without any annual report',
      [{ remove: REPORT }],
      [
        `completeness/disclosure-part-missing ${AT_PORTAL}`,
        'metadata/catalogue-node-empty sites/portal/site.yaml:27:44',
      ],
      '信息公开年报',
    ],
  ),
  kept(
    'disclosure-part-missing',
    'a part that the site is excused from',
    inDept('reason: 没有 }]', 'reason: 尚未设立 }]'),
  ),
  ...casesOf('annual-report-late')([
    'the report of the previous year, three months late',
    [{ edit: REPORT, from: 'year: 2024', to: 'year: 2023' }],
    [`completeness/annual-report-late ${AT_PORTAL}`],
    '2024年',
    '2025-03-31',
  ]),
  kept('annual-report-late', 'a correction of the report', {
    edit: REPORT,
    from: '全年主动公开信息一千条',
    to: '全年主动公开信息一千零一条',
  }),
  ...casesOf('topic-group-empty')([
    'a topic group without an entry',
    requiredOnly('dept', 'jiangmen', 'completeness.department.topicGroups', 'R-JM-26.3'),
    ['27:13'],
    '“办事服务”',
    'R-JM-26.3',
  ]),
  kept('topic-group-empty', 'empty groups where no pack requires them', inPortal('reason: 没有 }]', 'reason: 暂无 }]')),
];
