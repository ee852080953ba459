/** Accounts of the Git host against the people register, and who made commits (R-YZ-7, R-YZ-19.2b, R-GO-7.1.4). */
import type { Person } from '../../../../schemas/registers/people.ts';
import type { RegisterData } from '../../../../schemas/registers/index.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import type { Commit } from '../../../addresses/commits.ts';
import type { GovernanceRecord } from '../../../lib/governance.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { worksOn } from '../../../../src/lib/signoff/people.ts';
import { STAFF_PROBLEMS, type StaffProblem } from '../staff.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);
type AccountsRegister = GovernanceRecord<RegisterData<'accounts'>>;

export const accounts = defineSubject({ rules, find: findAccounts });

async function findAccounts(input: GovernanceInput): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const site of input.sites) {
    const register = site.register('accounts');
    if (!register) continue;
    problems.push(...policy(register), ...factors(site, register));
    const people = site.register('people')?.data.people;
    if (!people) continue;
    problems.push(...members(site, register, people));
    const { commitsFrom } = register.data.accounts;
    if (site.clock.reached(commitsFrom))
      problems.push(...authors(site, register, people, await input.commits(commitsFrom)));
  }
  return problems;
}

const policy = (register: AccountsRegister): Problem[] =>
  (['protectedBranch', 'auditLog'] as const)
    .filter((field) => !register.data.accounts[field])
    .map((field) => report('host-policy', atRecord(register, ['accounts', field]), { params: { field } }));

function factors({ rules: { hosting } }: GovernedSite, register: AccountsRegister): Problem[] {
  const row = hosting?.loginFactors;
  if (!row) return [];
  return register.data.accounts.members.flatMap(({ account: value, factors: count }, index) =>
    count >= row.value
      ? []
      : [
          report('login-factors', atRecord(register, ['accounts', 'members', index, 'factors']), {
            value,
            params: { count, least: row.value, clauses: row.clauses.join('、') },
          }),
        ],
  );
}

/** The members as of the day of the export. */
function members({ clock }: GovernedSite, register: AccountsRegister, people: readonly Person[]): Problem[] {
  const { exportedOn, members: all } = register.data.accounts;
  const unregistered = all.flatMap(({ account: value }, index) => {
    const problem = problemOf(
      people.filter(({ account }) => account === value),
      clock.today(),
    );
    return problem
      ? [
          report('account-unregistered', atRecord(register, ['accounts', 'members', index, 'account']), {
            value,
            params: { reason: STAFF_PROBLEMS[problem] },
          }),
        ]
      : [];
  });
  const absent = people.flatMap((person) => {
    const { name, account } = person;
    // Who began after the export cannot be in it.
    if (account === undefined || person.joinedOn > exportedOn || !worksOn(person, clock.today())) return [];
    return all.some((member) => member.account === account)
      ? []
      : [report('account-absent', atRecord(register, ['accounts', 'members']), { value: account, params: { name } })];
  });
  return [...unregistered, ...absent];
}

function authors(
  { site }: GovernedSite,
  register: AccountsRegister,
  people: readonly Person[],
  commits: readonly Commit[],
): Problem[] {
  return commits
    .filter(({ sites }) => sites.includes(site.id))
    .flatMap(({ hash, email, day }) => {
      const own = people.filter(({ identities }) =>
        identities.some((each) => each.toLowerCase() === email.toLowerCase()),
      );
      const problem = problemOf(own, day);
      return problem
        ? [
            report('commit-author', atRecord(register, ['accounts', 'commitsFrom']), {
              value: email,
              params: { day, commit: hash.slice(0, 10), reason: STAFF_PROBLEMS[problem] },
            }),
          ]
        : [];
    });
}

function problemOf(people: readonly Person[], day: string): StaffProblem | null {
  if (people.length === 0) return 'unknown';
  if (people.some((person) => worksOn(person, day))) return null;
  return people.every(({ joinedOn }) => joinedOn > day) ? 'not-yet' : 'left';
}
