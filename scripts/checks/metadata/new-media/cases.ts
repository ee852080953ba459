import { casesOf, inDept, type RuleCase } from '../../testing/rule-case.ts';

const dali = inDept('rulePacks: [national]', 'rulePacks: [national, dali]');
/** Accounts in the lines after 30; each in the name of the bureau unless it says otherwise. */
const accounts = (...rows: string[]) =>
  inDept(
    'status: live\n',
    `status: live\nnewMedia:\n${rows.map((row) => `  - { ${row}, sponsor: 测试市水务局, openedOn: '2024-01-01' }\n`).join('')}`,
  );
const OWN = 'platform: 微信公众号, status: active, account: 测试市水务局';

export const cases: readonly RuleCase[] = [
  ...casesOf('account-second')(
    ['two accounts on one platform', [accounts(OWN, `${OWN}供水`), dali], ['32:49'], '第 2 个', 'R-DL-10'],
    ['nothing wrong with one on each of two', [accounts(OWN, OWN.replace('微信公众号', '微博')), dali]],
    ['nothing wrong with two where no local rule asks', [accounts(OWN, `${OWN}供水`)]],
  ),
  ...casesOf('account-platform')(
    [
      'a platform that is not on the list',
      [accounts(OWN.replace('微信公众号', '某论坛')), dali],
      ['31:17'],
      '微信公众号',
    ],
    ['nothing wrong with one that is', [accounts(OWN), dali]],
  ),
  ...casesOf('account-owner')(
    [
      'an account of an office',
      [accounts(OWN), inDept('sponsor: 测试市水务局, openedOn', 'sponsor: 测试市水务局办公室, openedOn'), dali],
      ['31:66'],
      '测试市水务局办公室',
    ],
    ['nothing wrong with one of the unit', [accounts(OWN), dali]],
  ),
  ...casesOf('account-name')(
    [
      'an account under a name of its own',
      [accounts(OWN.replace('测试市水务局', '水滴')), dali],
      ['31:49'],
      'R-DL-28.1',
    ],
    [
      'nothing wrong with one whose relation is recorded',
      [accounts(`${OWN.replace('测试市水务局', '水滴')}, relation: 本局的节水宣传品牌`), dali],
    ],
  ),
  ...casesOf('account-notice-missing')(
    [
      'an account that was closed without a notice',
      [accounts('platform: 微博, status: closed, account: 测试供水'), dali],
      ['31:46'],
      'R-DL-12',
    ],
    ['nothing wrong with it where no local rule asks', [accounts('platform: 微博, status: closed, account: 测试供水')]],
  ),
];
