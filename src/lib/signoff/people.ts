/** The people registers of a fleet as sign-off asks them: who somebody is, and what they could do on a day. */
import type { PeopleRole, Person } from '../../../schemas/registers/people.ts';
import type { Fingerprint, PersonId, SignoffRole } from './model.ts';
import { fingerprintOf } from './ssh-key.ts';

/** Where somebody acts: in a column, or for a site as a whole. */
export interface Place {
  site: string;
  column?: string;
}

/** Whose something is; several where two people claim it, so that it proves nobody. */
export type Owner = { kind: 'person'; person: PersonId } | { kind: 'shared'; people: readonly PersonId[] } | null;

export type KeyState = 'valid' | 'not-yet' | 'over';

/** Why somebody cannot act in a role; null if they can. */
export type PersonProblem = 'unknown' | 'not-yet' | 'left' | 'role' | 'scope' | 'untrained' | null;

export interface People {
  /** Everybody, by name. */
  names(): readonly PersonId[];
  ofKey(key: Fingerprint): Owner;
  ofMail(address: string): Owner;
  ofAccount(account: string): Owner;
  /** @param day `YYYY-MM-DD`; null for a key of somebody else. */
  keyState(person: PersonId, key: Fingerprint, day: string): KeyState | null;
  /** Whether somebody may act in one of the roles at a place on a day. */
  problem(person: PersonId, roles: readonly PeopleRole[], place: Place, day: string): PersonProblem;
  /** Roles somebody may act in. */
  roles(person: PersonId, place: Place, day: string): readonly SignoffRole[];
  /** The day from which nobody of this name works any more; null while somebody does. */
  leftOn(person: PersonId): string | null;
  /** Public keys with their owners, as written. */
  keys(): readonly { person: PersonId; key: string; from: string; until?: string }[];
}

interface Item extends Person {
  site: string;
  prints: readonly { print: Fingerprint; from: string; until?: string | undefined }[];
}

/** From the day of joining to the day before leaving, which takes effect at once (R-YZ-19.2b). */
export const worksOn = ({ joinedOn, leftOn }: Pick<Person, 'joinedOn' | 'leftOn'>, day: string): boolean =>
  joinedOn <= day && (leftOn === undefined || day < leftOn);

/** Roles for which one is filed and trained first (R-DL-6). */
export const TRAINED_ROLES: ReadonlySet<PeopleRole> = new Set<PeopleRole>([
  'editor',
  'reviewer',
  'secrecy',
  'signer',
  'principal',
  'admin',
]);

const isTrained = ({ registeredOn, trainedOn }: Person, day: string) =>
  registeredOn <= day && trainedOn !== undefined && trainedOn <= day;

/** Columns include those below them; none written means all. */
export const isInScope = (columns: readonly string[], column: string | undefined): boolean =>
  columns.length === 0 || (column !== undefined && columns.some((one) => `${column}/`.startsWith(`${one}/`)));

export function createPeople(registers: readonly { site: string; people: readonly Person[] }[]): People {
  const items: Item[] = registers.flatMap(({ site, people }) =>
    people.map((person) => ({
      ...person,
      site,
      prints: person.keys.flatMap(({ key, from, until }) => {
        const print = fingerprintOf(key);
        return print === null ? [] : [{ print, from, until }];
      }),
    })),
  );
  const byName = Map.groupBy(items, ({ name }) => name);
  const owners = (values: (item: Item) => readonly string[]) => {
    const index = new Map<string, Set<PersonId>>();
    for (const item of items)
      for (const value of values(item)) index.set(value, (index.get(value) ?? new Set()).add(item.name));
    return (value: string): Owner => {
      const [person, ...others] = [...(index.get(value) ?? [])].sort();
      if (person === undefined) return null;
      return others.length === 0 ? { kind: 'person', person } : { kind: 'shared', people: [person, ...others] };
    };
  };
  const [ofKey, ofMail, ofAccount] = [
    owners(({ prints }) => prints.map(({ print }) => print)),
    owners(({ identities }) => identities.map((each) => each.toLowerCase())),
    owners(({ account }) => (account === undefined ? [] : [account.toLowerCase()])),
  ];
  const named = (person: PersonId) => byName.get(person) ?? [];

  function problem(person: PersonId, roles: readonly PeopleRole[], place: Place, day: string): PersonProblem {
    const all = named(person).filter(({ site }) => site === place.site);
    if (all.length === 0) return 'unknown';
    const there = all.filter((item) => worksOn(item, day));
    if (there.length === 0) return all.every(({ joinedOn }) => joinedOn > day) ? 'not-yet' : 'left';
    const able = there.filter((item) => item.roles.some((role) => roles.includes(role as PeopleRole)));
    if (able.length === 0) return 'role';
    const inScope = able.filter(({ columns }) => isInScope(columns, place.column));
    if (inScope.length === 0) return 'scope';
    return inScope.some((item) => isTrained(item, day)) ? null : 'untrained';
  }

  return {
    names: () => [...byName.keys()].sort(),
    ofKey,
    ofMail: (address) => ofMail(address.toLowerCase()),
    ofAccount: (account) => ofAccount(account.toLowerCase()),
    keyState(person, key, day) {
      const own = named(person)
        .flatMap(({ prints }) => prints)
        .filter(({ print }) => print === key);
      if (own.length === 0) return null;
      if (own.some(({ from, until }) => from <= day && (until === undefined || day < until))) return 'valid';
      return own.every(({ from }) => day < from) ? 'not-yet' : 'over';
    },
    problem,
    roles: (person, place, day) =>
      [...TRAINED_ROLES].filter((role) => problem(person, [role], place, day) === null) as SignoffRole[],
    leftOn(person) {
      const days = named(person).map(({ leftOn }) => leftOn);
      return days.some((day) => day === undefined) ? null : (days.sort().at(-1) ?? null);
    },
    keys: () =>
      items.flatMap(({ name, keys }) =>
        keys.map(({ until, ...key }) => ({ person: name, ...key, ...(until === undefined ? {} : { until }) })),
      ),
  };
}
