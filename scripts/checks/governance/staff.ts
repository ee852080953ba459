/** Who worked on a site when, from its people register. */
import type { PeopleRole } from '../../../schemas/registers/people.ts';
import { worksOn } from '../../../src/lib/signoff/people.ts';
import type { GovernedSite } from './site-input.ts';

/** Why somebody may not do something; null if nothing forbids it. */
export type StaffProblem = 'unknown' | 'not-yet' | 'left' | 'role';

export const STAFF_PROBLEMS: Readonly<Record<StaffProblem, Record<'zh' | 'en', string>>> = {
  unknown: { zh: '不在人员登记中', en: 'is not in the people register' },
  'not-yet': { zh: '那时还没有到岗', en: 'had not begun by then' },
  left: { zh: '已经离岗', en: 'has left' },
  role: { zh: '没有相应的职责', en: 'has not the role for it' },
};

/**
 * Whether somebody could do something on a day. Without a people register nothing is known, so nothing is wrong.
 *
 * @param roles any of these is enough; none are needed if absent.
 */
export function staffProblem(
  { register }: GovernedSite,
  name: string,
  day: string,
  roles?: readonly PeopleRole[],
): StaffProblem | null {
  const people = register('people')?.data.people;
  if (!people) return null;
  const named = people.filter((person) => person.name === name);
  if (named.length === 0) return 'unknown';
  const there = named.filter((person) => worksOn(person, day));
  if (there.length === 0) return named.every(({ joinedOn }) => joinedOn > day) ? 'not-yet' : 'left';
  return !roles || there.some((person) => person.roles.some((role) => roles.includes(role))) ? null : 'role';
}
