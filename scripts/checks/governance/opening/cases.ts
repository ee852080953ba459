/** Sites that are live without what they need to open, and those that have it or are not yet open. */
import { inPack } from '../case-helpers.ts';
import { casesOf, inDept, inPortal, type RuleCase } from '../../testing/rule-case.ts';

const APPROVAL = "  - { body: 测试省人民政府办公厅, docNo: 测办函〔2024〕3号, date: '2024-08-10' }\n";
const TEST = "securityTest: { passedOn: '2024-08-21', by: 测试市网络安全测评中心 }\n";
const NOTICE = 'openingNotice: https://www.test.gov.cn/notices/2.html';
const inPreparation = inDept('status: live', 'status: draft');

export const cases: readonly RuleCase[] = [
  ...casesOf('opening-approvals')(
    ['a department of a city with one approval of two', [inDept(APPROVAL, '')], ['29:9'], '2 份'],
    [
      'a portal of a city without any',
      [inPortal("approvals:\n  - { body: 测试省人民政府办公厅, docNo: 测办函〔2024〕1号, date: '2024-08-01' }\n", '')],
      ['29:9'],
    ],
    ['nothing wrong with a site in preparation', [inDept(APPROVAL, ''), inPreparation]],
  ),
  ...casesOf('opening-security-test')(
    ['a live site that was not tested', [inDept(TEST, '')], ['29:9']],
    ['nothing wrong with a site in preparation', [inDept(TEST, ''), inPreparation]],
  ),
  ...casesOf('opening-notice')(
    ['a live site that was not announced', [inDept(NOTICE, '')], ['29:9']],
    ['nothing wrong with a site in preparation', [inDept(NOTICE, ''), inPreparation]],
  ),
  ...casesOf('opening-notice-kind')(
    ['an ordinary notice', [inDept(NOTICE, 'openingNotice: portal-20250306-01')], ['75:16']],
    ['a notice that does not exist', [inDept(NOTICE, 'openingNotice: portal-20250306-99')], ['75:16']],
    ['nothing wrong with the notice of a site outside the fleet', [inDept(NOTICE, `${NOTICE}?id=1`)]],
  ),
  ...casesOf('opening-security-level')(
    [
      'a live site without its security level, where the pack asks for it',
      inPack('yongzhou', 'securityLevel'),
      ['29:9'],
    ],
    ['nothing wrong where the pack does not ask', [inDept('status: live', 'status: live # 开通')]],
  ),
  ...casesOf('opening-certification')(
    [
      'a live site without its certification, where the pack asks for it',
      inPack('lianyungang', 'nationalCertification'),
      ['29:9'],
    ],
    ['nothing wrong where the pack does not ask', [inDept('status: live', 'status: live # 开通')]],
  ),
  ...casesOf('opening-domain')(
    [
      'a live site without the registration of its domain, where the pack asks for it',
      inPack('lianyungang', 'domainRegistration'),
      ['29:9'],
    ],
    ['nothing wrong where the pack does not ask', [inDept('status: live', 'status: live # 开通')]],
  ),
];
