/** Which folders are whose, from the people registers and the roles that the rules require (R-DL-17, R-YZ-19.2a). */
import { REGISTERS } from '../../../schemas/registers/index.ts';
import { PEOPLE_ROLES, type Person } from '../../../schemas/registers/people.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { SignoffRole, UnitKind } from '../../../src/lib/signoff/model.ts';
import { isInScope, isTrained, worksOn } from '../../../src/lib/signoff/people.ts';
import { unitPolicy } from '../../../src/lib/signoff/policy.ts';
import { unitPlace } from '../../../src/lib/signoff/units.ts';

export interface SitePeople {
  id: string;
  rules: Rules;
  people: readonly Person[];
}

export interface OwnedArea {
  /** Folder with a slash at its end, or file; empty for everything. */
  path: string;
  /** Who fills each role that is required there, by account. */
  owners: readonly { label: string; accounts: readonly string[] }[];
}

/**
 * @param portal id of the site whose people answer for the program and the rules.
 * @param day `YYYY-MM-DD`: people who work then.
 * @returns the general before the special.
 */
export function ownedAreas(sites: readonly SitePeople[], portal: string, day: string): OwnedArea[] {
  const main = sites.find(({ id }) => id === portal);
  const area = (path: string, kind: UnitKind, site: SitePeople, column?: string): OwnedArea => ({
    path,
    owners: requiredRoles(kind, site).map((role) => ({
      label: PEOPLE_ROLES[role],
      accounts: accountsOf(site.people, role, column, day),
    })),
  });
  const areas = [
    ...(main ? [area('', 'program', main), area('schemas/rulepacks/', 'policy', main)] : []),
    ...sites.flatMap((site) => [
      area(`content/${site.id}/`, 'entry', site),
      ...scopesOf(site.people).map((column) => area(`content/${site.id}/${column}/`, 'entry', site, column)),
      area(`sites/${site.id}/`, 'site', site),
      area(`sites/${site.id}/governance/`, 'governance', site),
      ...POLICY_FILES.map((file) => area(`sites/${site.id}/governance/${file}`, 'policy', site)),
    ]),
    ...(main ? [area('sites/fleet.yaml', 'policy', main)] : []),
  ];
  return areas
    .map(({ path, owners }) => ({ path, owners: owners.filter(({ accounts }) => accounts.length > 0) }))
    .filter(({ owners }) => owners.length > 0);
}

/** Registers that are people and rules themselves. */
const POLICY_FILES = Object.keys(REGISTERS)
  .map((name) => `${name}.yaml`)
  .filter((file) => unitPlace(`sites/any/governance/${file}`)?.kind === 'policy')
  .sort();

/** Whoever edits is not asked to approve. */
function requiredRoles(kind: UnitKind, { id, rules }: SitePeople): SignoffRole[] {
  const unit = { path: '', kind, site: id, traits: [], files: [], digest: '', formerPaths: [] };
  return unitPolicy(unit, rules)
    .required.map(({ role }) => role)
    .filter((role) => role !== 'editor');
}

/** Columns that somebody answers for; those above come first. */
const scopesOf = (people: readonly Person[]): string[] => [...new Set(people.flatMap(({ columns }) => columns))].sort();

function accountsOf(people: readonly Person[], role: SignoffRole, column: string | undefined, day: string): string[] {
  return people
    .filter(
      (person) =>
        person.roles.includes(role) &&
        (role === 'admin' || !person.roles.includes('admin')) &&
        worksOn(person, day) &&
        isTrained(person, day) &&
        isInScope(person.columns, column),
    )
    .flatMap(({ account }) => account ?? [])
    .sort();
}
