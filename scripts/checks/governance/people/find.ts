/** The people register of each site (R-DL-6, R-YZ-7, R-YZ-19.2b, R-GO-7.1.4b, R-LYG-10.4). */
import { REPEATED_RECORDS } from '../../../../schemas/kept-records.ts';
import { PEOPLE_ROLES, type PeopleRole, type Person } from '../../../../schemas/registers/people.ts';
import type { RegisterData } from '../../../../schemas/registers/index.ts';
import { fieldName } from '../../../../src/lib/content/field-name.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { dayAfter } from '../../../../src/lib/rulepacks/day-after.ts';
import { durationWords } from '../../../../src/lib/rulepacks/durations.ts';
import { governanceFile, type GovernanceRecord } from '../../../lib/governance.ts';
import { columnPlaces } from '../../metadata/column-places.ts';
import { atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { fingerprintOf } from '../../../../src/lib/signoff/ssh-key.ts';
import { TRAINED_ROLES, worksOn } from '../../../../src/lib/signoff/people.ts';
import { isAnonymous } from '../anonymous.ts';
import { STAFF_PROBLEMS, staffProblem } from '../staff.ts';
import type { GovernanceInput, GovernedSite } from '../site-input.ts';
import { rules } from './rules.ts';

const report = reporter('governance', rules);
type PeopleRegister = GovernanceRecord<RegisterData<'people'>>;

export const people = defineSubject({ rules, find: findPeople });

function findPeople(input: GovernanceInput): Problem[] {
  const [owners, keyOwners]: [Owners, Owners] = [new Map(), new Map()];
  return input.sites.flatMap((site) => {
    const register = site.register('people');
    if (!register) return site.isRunning ? missing(site) : [];
    return [
      ...identities(register, owners),
      ...keys(register, keyOwners),
      ...(site.isRunning
        ? [...vacantRoles(site, register), ...untrained(site, register), ...security(site, register)]
        : []),
      ...conflicts(site, register),
      ...(site.isRunning ? [...responsible(input, site), ...units(input, site, register)] : []),
    ];
  });
}

function missing({ site, record, requires }: GovernedSite): Problem[] {
  const clauses = requires('people', 'people');
  const register = governanceFile(site.id, 'people');
  return clauses === null
    ? []
    : [report('people-missing', atRecord(record, ['status']), { params: { clauses, register } })];
}

/** Whose an address, account or key is, and where that is written. */
type Owners = Map<string, { name: string; where: string }>;

/** Public keys with which people sign: each of a kind that counts, and of one person. */
function keys(register: PeopleRegister, owners: Owners): Problem[] {
  return register.data.people.flatMap(({ name, keys: own }, index) =>
    own.flatMap(({ key, from, until }, at) => {
      const place = (field: string) => atRecord(register, ['people', index, 'keys', at, field]);
      const fingerprint = fingerprintOf(key);
      if (fingerprint === null) return [report('key-invalid', place('key'), { value: key.slice(0, 40) })];
      if (until !== undefined && until < from)
        return [report('key-days', place('until'), { value: until, params: { from } })];
      const owner = owners.get(fingerprint);
      if (!owner) owners.set(fingerprint, { name, where: register.file });
      return owner && owner.name !== name
        ? [
            report('key-shared', place('key'), {
              value: fingerprint,
              params: { other: owner.name, where: owner.where },
            }),
          ]
        : [];
    }),
  );
}

/** @param owners who has an identity, over all sites; those of this one are added. */
function identities(register: PeopleRegister, owners: Owners): Problem[] {
  return register.data.people.flatMap(({ name, identities: mails, account }, index) => {
    const all = [
      ...mails.map((value, at) => ({ value, path: ['people', index, 'identities', at] })),
      ...(account === undefined ? [] : [{ value: account, path: ['people', index, 'account'] }]),
    ];
    return all.flatMap(({ value, path }) => {
      const place = atRecord(register, path);
      const key = value.toLowerCase();
      const owner = owners.get(key);
      if (!owner) owners.set(key, { name, where: register.file });
      if (isAnonymous(value)) return [report('identity-anonymous', place, { value })];
      return owner && owner.name !== name
        ? [report('identity-shared', place, { value, params: { other: owner.name, where: owner.where } })]
        : [];
    });
  });
}

/** Roles that packs keep apart or require, with their clauses. */
const requiredRoles = ({ rules: { review } }: GovernedSite) => [
  ...(review?.distinct ?? []),
  ...(review?.sensitive ?? []),
];

function vacantRoles(site: GovernedSite, register: PeopleRegister): Problem[] {
  const today = site.clock.today();
  const held = new Set(
    register.data.people.filter((person) => worksOn(person, today)).flatMap(({ roles }) => roles as PeopleRole[]),
  );
  return requiredRoles(site).flatMap(({ item, clauses }) =>
    held.has(item)
      ? []
      : [
          report('role-vacant', atRecord(register, ['people']), {
            value: PEOPLE_ROLES[item],
            params: { clauses: clauses.join('、') },
          }),
        ],
  );
}

/** One person may be recorded more than once, with other roles for other columns. */
function conflicts(site: GovernedSite, register: PeopleRegister): Problem[] {
  const today = site.clock.today();
  const distinct = site.rules.review?.distinct ?? [];
  const all = register.data.people;
  return all.flatMap((person, index) => {
    if (!worksOn(person, today)) return [];
    const together = all
      .slice(0, index + 1)
      .filter((other) => other.name === person.name && worksOn(other, today) && overlap(other.columns, person.columns));
    const held = new Set(together.flatMap(({ roles }) => roles as PeopleRole[]));
    const both = distinct.filter(({ item }) => held.has(item));
    if (both.length < 2) return [];
    return [
      report('role-conflict', atRecord(register, ['people', index, 'roles']), {
        value: person.name,
        params: {
          roles: both.map(({ item }) => PEOPLE_ROLES[item]).join('、'),
          clauses: [...new Set(both.flatMap(({ clauses }) => clauses))].join('、'),
        },
      }),
    ];
  });
}

/** Columns include those below them; none written means all. */
const overlap = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === 0 ||
  others.length === 0 ||
  some.some((one) => others.some((other) => `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`)));

function untrained({ clock }: GovernedSite, register: PeopleRegister): Problem[] {
  const today = clock.today();
  return register.data.people.flatMap((person, index) => {
    const { name: value, roles, trainedOn, registeredOn, joinedOn } = person;
    if (!worksOn(person, today) || !roles.some((role) => TRAINED_ROLES.has(role))) return [];
    const at = (field: string) => atRecord(register, ['people', index, field]);
    if (registeredOn > joinedOn)
      return [
        report('person-untrained', at('registeredOn'), {
          value,
          params: {
            reason: { zh: `${joinedOn} 到岗，${registeredOn} 才报备`, en: `began on ${joinedOn}, before filing` },
          },
        }),
      ];
    if (trainedOn !== undefined && clock.reached(trainedOn)) return [];
    return [
      report('person-untrained', at('roles'), {
        value,
        params: { reason: { zh: '没有参加过培训', en: 'has no training on record' } },
      }),
    ];
  });
}

const CHECKED = [
  { record: 'training', rule: 'training-overdue', last: (person: Person) => person.trainedOn },
  { record: 'backgroundCheck', rule: 'background-check-overdue', last: (person: Person) => person.backgroundCheckedOn },
] as const;

function security(site: GovernedSite, register: PeopleRegister): Problem[] {
  const today = site.clock.today();
  const staff = register.data.people
    .map((person, index) => ({ person, index }))
    .filter(({ person }) => worksOn(person, today) && person.roles.includes('security'));
  return CHECKED.flatMap(({ record, rule, last }) => {
    const clauses = site.requires(record, 'people');
    const row = site.rules.records?.every?.[record];
    if (clauses === null || !row) return [];
    const params = {
      record: { zh: REPEATED_RECORDS[record].replace('安全管理人员', ''), en: record },
      limit: durationWords(row.value),
      clauses,
      register: register.file,
    };
    const never = { zh: '没有记录', en: 'never recorded' };
    if (staff.length === 0)
      return [report(rule, atRecord(register, ['people']), { params: { ...params, last: never } })];
    return staff.flatMap(({ person, index }) => {
      const day = last(person);
      if (day !== undefined && !site.clock.isOver(dayAfter(day, row.value))) return [];
      return [
        report(rule, atRecord(register, ['people', index, 'name']), {
          value: person.name,
          params: {
            ...params,
            last: day === undefined ? never : { zh: `最近一次是 ${day}`, en: `last done on ${day}` },
          },
        }),
      ];
    });
  });
}

/** Names in the record of the site and its columns. Leaders of the unit need not be in the register. */
function responsible({ fleet }: GovernanceInput, site: GovernedSite): Problem[] {
  const { person, liaison, securityOfficer } = site.site.record.responsible;
  const named = [
    ...Object.entries({ person, liaison, securityOfficer }).map(([field, value]) => ({
      value,
      path: ['responsible', field],
    })),
    ...columnPlaces(fleet, site.site).map(({ column, path }) => ({
      value: column.record.responsible,
      path: [...path, 'responsible'],
    })),
  ];
  return named.flatMap(({ value, path }) => {
    const problem = staffProblem(site, value, site.clock.today());
    return problem
      ? [
          report('responsible-left', atRecord(site.record, path), {
            value,
            params: { field: fieldName(path), reason: STAFF_PROBLEMS[problem] },
          }),
        ]
      : [];
  });
}

/** The first column of each unit that is still in use. */
function units({ fleet }: GovernanceInput, site: GovernedSite, register: PeopleRegister): Problem[] {
  const today = site.clock.today();
  const known = new Set(register.data.people.filter((person) => worksOn(person, today)).map(({ unit }) => unit));
  return columnPlaces(fleet, site.site).flatMap(({ column, path, record }) => {
    const { ownerUnit: value, lifecycle } = column.record;
    if (known.has(value) || (lifecycle && lifecycle.state !== 'active')) return [];
    known.add(value);
    return [
      report('unit-unregistered', atRecord(record, [...path, 'ownerUnit']), { value, params: { column: column.name } }),
    ];
  });
}
