/** Notices with missing fields, with too few placements or shown too briefly, and complete ones. */
import { NOTICE_REQUIREMENTS } from '../../../../schemas/notice-requirements.ts';
import { NOTICE_SUBTYPES, type NoticeSubtype } from '../../../../schemas/types/notice.ts';
import { notice } from '../case-helpers.ts';
import { localPack } from '../../testing/local-pack.ts';
import { casesOf, inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';

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
  return casesOf('notice-field')(
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

export const cases: readonly RuleCase[] = [
  ...noticeFields,
  ...casesOf('notice-field')([
    'a notice put on a home page for ever',
    [notice('announcement', { placements: '[portal]' })],
    ['12:10'],
    'displayUntil',
  ]),
  ...casesOf('notice-placement')(
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
  ...casesOf('notice-place')(
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
        ...localPack('dept', 'yongzhou'),
      ],
      ['17:13'],
      'R-YZ-12.3',
    ],
  ),
  ...casesOf('notice-display-duration')(
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
];
