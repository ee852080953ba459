/** Accounts of the Git host that belong to nobody, sign in too easily, or made commits they may not. */
import { casesOf, type RuleCase } from '../../testing/rule-case.ts';
import { inRepository } from '../../addresses/case-helpers.ts';
import { people, person, register, STAFF, staff } from '../case-helpers.ts';

const MEMBERS = ['yi', 'bing', 'ding'].map((account) => `{ account: ${account}, factors: 2 }`);
const accounts = (
  members: readonly string[] = MEMBERS,
  { protectedBranch = true, auditLog = true, commitsFrom = '2099-01-01' } = {},
) =>
  register(
    'accounts',
    `accounts:
  exportedOn: '2025-05-20'
  protectedBranch: ${protectedBranch}
  auditLog: ${auditLog}
  commitsFrom: '${commitsFrom}'
  members:
${members.map((member) => `    - ${member}`).join('\n')}`,
  );
/** Somebody who began after the members were exported. */
const newcomer = person('庚', '[信息提供]', { account: 'geng', joinedOn: "'2025-05-21'" });
const leaver = (day: string) => person('庚', '[信息提供]', { account: 'geng', leftOn: `'${day}'` });
const WITH_GENG = [...MEMBERS, '{ account: geng, factors: 2 }'];

const committed: RuleCase = {
  rule: 'commit-author',
  title: 'a commit by an address that is not registered',
  changes: [accounts(MEMBERS, { commitsFrom: '2025-04-01' }), staff],
  expect: ['5:16'],
  says: ['a@example.gov.cn', '2025-04-02'],
  onDisk: inRepository(
    async (repository) => {
      await repository.edit('content/dept/news/2025-03-03-sluice.md', '水闸', '水 闸');
      await repository.commit('2025-04-02');
    },
    { lists: true },
  ),
};

export const cases: readonly RuleCase[] = [
  ...casesOf('account-unregistered')(
    ['an account of nobody', [accounts(WITH_GENG), staff], ['10:18'], '不在人员登记中'],
    [
      'an account on the day its owner left',
      [accounts(WITH_GENG), people(...STAFF, leaver('2025-06-01'))],
      ['10:18'],
      '离岗',
    ],
    ['nothing wrong with the day before', [accounts(WITH_GENG), people(...STAFF, leaver('2025-06-02'))]],
  ),
  ...casesOf('account-absent')(
    ['a registered account that is no member', [accounts(MEMBERS.slice(1)), staff], ['7:5'], '乙'],
    ['nothing wrong with one that began after the export', [accounts(), people(...STAFF, newcomer)]],
  ),
  ...casesOf('login-factors')(
    ['an account with a password only', [accounts(['{ account: yi, factors: 1 }'])], ['7:31'], '2 种'],
    ['nothing wrong with two factors', [accounts()]],
  ),
  ...casesOf('host-policy')(
    ['a branch that is not protected', [accounts(MEMBERS, { protectedBranch: false })], ['3:20'], 'protectedBranch'],
    ['operations that are not logged', [accounts(MEMBERS, { auditLog: false })], ['4:13'], 'auditLog'],
    ['nothing wrong with both', [accounts()]],
  ),
  committed,
  {
    ...committed,
    title: 'nothing wrong with commits before the day they are looked at',
    changes: [accounts(MEMBERS, { commitsFrom: '2025-04-03' }), staff],
    expect: [],
    says: [],
  },
  {
    ...committed,
    title: 'nothing wrong with a registered address',
    changes: [
      accounts(MEMBERS, { commitsFrom: '2025-04-01' }),
      people(...STAFF.map((each) => each.replace('[yi@test.gov.cn]', '[A@example.gov.cn]'))),
    ],
    expect: [],
    says: [],
  },
];
