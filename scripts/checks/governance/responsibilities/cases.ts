/** Columns and accounts that nobody is responsible for, and those somebody is. */
import { casesOf, inDept, type RuleCase } from '../../testing/rule-case.ts';
import { asks, register, staff } from '../case-helpers.ts';

const responsibilities = (columns: string, more = '', responsible = '乙') =>
  register(
    'responsibilities',
    `responsibilities:\n  - { leader: 甲, office: 办公室, responsible: ${responsible}, staff: [丙], columns: [${columns}]${more} }`,
  );
const ALL = 'news, opendata, request';
const MEDIA = inDept(
  'status: live',
  "status: live\nnewMedia:\n  - { platform: 微信公众号, account: 测试水务, sponsor: 测试市水务局, openedOn: '2024-11-04', status: active }",
);

export const cases: readonly RuleCase[] = [
  ...casesOf('responsibility-missing')(
    [
      'a site without the register',
      [asks('responsibilities')],
      ['governance/responsibility-missing sites/dept/site.yaml:29:9'],
    ],
    ['a column left out', [responsibilities('news, opendata'), asks('responsibilities')], ['2:3'], '依申请公开'],
    ['an account left out', [responsibilities(ALL), asks('responsibilities'), MEDIA], ['2:3'], '测试水务'],
    [
      'nothing wrong with everything',
      [responsibilities(ALL, ', newMedia: [测试水务]'), asks('responsibilities'), MEDIA],
    ],
  ),
  ...casesOf('responsibility-unknown')(
    ['a column that does not exist', [responsibilities('newz')], ['2:69'], 'newz'],
    ['an account that does not exist', [responsibilities('news', ', newMedia: [水务]')], ['2:87']],
    ['nothing wrong with one that does', [responsibilities('news')]],
  ),
  ...casesOf('responsibility-person')(
    ['somebody who is not registered', [responsibilities('news', '', '庚'), staff], ['2:44'], '庚'],
    ['nothing wrong with registered people', [responsibilities('news'), staff]],
  ),
];
