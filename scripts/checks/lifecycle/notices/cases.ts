/** Notices with missing fields, with too few placements or shown too briefly, and complete ones. */
import { NOTICE_REQUIREMENTS } from '../../../../schemas/notice-requirements.ts';
import { NOTICE_SUBTYPES, type NoticeSubtype } from '../../../../schemas/types/notice.ts';
import { notice, ON_PROVINCE, withProvince } from '../case-helpers.ts';
import { localPack } from '../../testing/local-pack.ts';
import { casesOf, inDept, type RuleCase } from '../../testing/rule-case.ts';

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
      [notice('domainChange', { placements: '[portal, dept, 测试市水务局]' })],
      ['17:28'],
      'portal、dept',
    ],
    [
      'the address of a site nobody registered',
      [notice('domainChange', { placements: '[dept, https://www.example.com/1]' }), withProvince],
      ['17:20'],
      'superiorSources',
    ],
    [
      'nothing wrong with one on a registered superior site',
      [notice('domainChange', { placements: '[dept, https://www.province.gov.cn/1]' }), withProvince],
    ],
    [
      'nothing wrong with the address of a site of the fleet',
      [notice('domainChange', { placements: '[https://sw.test.gov.cn/1/]' })],
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
      [notice('temporaryClosure', { placements: '[portal]' }, DEPT), deptNotices],
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
      [notice('migration', { placements: ON_PROVINCE }), withProvince],
    ],
    ['a migration on its own site only', [notice('migration', { placements: '[dept]' })], ['17:13'], 'R-GO-3.2.1d'],
    [
      'the migration of a portal on itself only',
      [notice('migration', { placements: '[portal]', aboutSite: null })],
      ['17:13'],
      '上级网站',
    ],
    [
      'nothing wrong with that of a portal on the superior site',
      [notice('migration', { placements: ON_PROVINCE, aboutSite: null }), withProvince],
    ],
    [
      'the opening of a department on itself only',
      [notice('opening', { placements: '[dept]' })],
      ['15:13'],
      '本级政府门户网站',
    ],
    [
      'the opening of a department on the superior site, where its portal is required',
      [notice('opening', { placements: ON_PROVINCE }), withProvince],
      ['15:13'],
      'R-GO-3.1.2.4',
    ],
    ['nothing wrong with its opening on the portal', [notice('opening', { placements: '[portal]' })]],
    [
      'the opening of a portal on itself',
      [notice('opening', { placements: '[portal]', aboutSite: null })],
      ['15:13'],
      '测试市人民政府的“开通公告”要在上级网站展示',
    ],
    [
      'nothing wrong with that of a portal on the superior site',
      [notice('opening', { placements: ON_PROVINCE, aboutSite: null }), withProvince],
    ],
    [
      'a migration on the superior site only, where the local rule asks for the portal of the city',
      [notice('migration', { placements: ON_PROVINCE }, DEPT), withProvince, deptNotices, ...localPack('dept', 'yongzhou')],
      ['17:13'],
      '市政府门户网站',
      'R-YZ-12.3',
    ],
    [
      'nothing wrong with one on the portal of the city',
      [notice('migration', { placements: '[portal]' }, DEPT), deptNotices, ...localPack('dept', 'yongzhou')],
    ],
    [
      'a change of domain announced on the portal only',
      [notice('domainChange', { placements: '[portal]' })],
      ['17:13'],
      'R-GO-3.3b',
    ],
  ),
  ...casesOf('notice-site-unknown')(
    [
      'a notice about a site that is not in the fleet',
      [notice('opening', { aboutSite: 'depot' })],
      ['16:12'],
      'portal、dept',
    ],
    ['nothing wrong with one about a site of the fleet', [notice('opening')]],
  ),
  ...casesOf('outage-of-site')(
    [
      'a whole site under a notice of a service outage',
      [notice('serviceOutage', { subject: '测试市水务局网站（sw.test.gov.cn）' })],
      ['13:10'],
      '临时下线公告',
    ],
    ['nothing wrong with the outage of water pipes', [notice('serviceOutage', { subject: '城区供水管网' })]],
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
      ['19:12'],
      'expiresAt',
    ],
    [
      'a change of an account shown for fourteen working days',
      [notice('newMediaChange', { displayUntil: "'2025-03-27 18:00'" }), ...localPack('dept', 'dali')],
      ['13:15'],
      '15个工作日',
      'R-DL-12',
    ],
    ['nothing wrong with fifteen', [notice('newMediaChange', { displayUntil: "'2025-03-28 18:00'" }), ...localPack('dept', 'dali')]],
  ),
];
