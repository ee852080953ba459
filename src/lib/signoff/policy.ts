/** Who has to sign off a unit: read from the rules in force and from the people its record names. */
import type { Rules } from '../../../schemas/rulepack.ts';
import {
  SIGNOFF_ROLES,
  type EntryTrait,
  type PersonId,
  type SignoffRole,
  type SignoffUnit,
  type UnitKind,
} from './model.ts';

export interface RequiredRole {
  role: SignoffRole;
  clauses: readonly string[];
  /** The only person who may fill it. */
  person?: PersonId;
}

/** What the rules ask for one unit. */
export interface UnitPolicy {
  /** In the order of the reviews. */
  required: readonly RequiredRole[];
  /** Roles that are filled by different people, with the clauses that say so. */
  distinct: readonly SignoffRole[];
  distinctClauses: readonly string[];
  /** How long the word of the principal alone covers an entry, as a duration; absent where it never does. */
  emergencyWithin?: string;
  /** Whether whoever changed the unit has to be a known editor of the place, or known at all, or anybody. */
  authors: 'editors' | 'known' | 'any';
}

/** The people that the records name for a unit, by role: responsible persons of columns, leaders (R-YZ-19.3.3, R-DL-17). */
export type NamedPeople = Readonly<Partial<Record<SignoffRole, readonly PersonId[]>>>;

const AUTHORS: Readonly<Record<UnitKind, UnitPolicy['authors']>> = {
  entry: 'editors',
  site: 'known',
  governance: 'known',
  policy: 'known',
  // Whoever develops the program elsewhere is no staff of the site.
  program: 'any',
};

/** Roles in which the parts of a review are signed; the provider is named in the entry, and an administrator reviews no content. */
const ENTRY_ROLES: ReadonlySet<string> = new Set(['editor', 'reviewer', 'signer', 'principal']);

interface Item {
  item: string;
  clauses: readonly string[];
}

export function unitPolicy(unit: SignoffUnit, rules: Rules, named: NamedPeople = {}): UnitPolicy {
  const review = rules.review ?? {};
  const distinct = review.distinct ?? [];
  const items: readonly Item[] =
    unit.kind === 'entry'
      ? [
          ...distinct.filter(({ item }) => ENTRY_ROLES.has(item)),
          ...(hasTrait(unit, 'sensitive') ? (review.sensitive ?? []) : []),
          ...(hasTrait(unit, 'nonGovernment') ? (review.nonGovernment ?? []) : []),
          ...(review.secrecyFor ?? [])
            .filter(({ item }) => item === 'every' || hasTrait(unit, item))
            .map(({ clauses }) => ({ item: 'secrecy', clauses })),
        ]
      : (review[unit.kind] ?? []);
  const required = SIGNOFF_ROLES.flatMap((role): RequiredRole[] => {
    const rows = items.filter(({ item }) => item === role);
    if (rows.length === 0) return [];
    const clauses = [...new Set(rows.flatMap((row) => row.clauses))];
    const people = named[role] ?? [];
    return people.length === 0 ? [{ role, clauses }] : people.map((person) => ({ role, clauses, person }));
  });
  return {
    required,
    distinct: SIGNOFF_ROLES.filter((role) => distinct.some(({ item }) => item === role)),
    distinctClauses: [...new Set(distinct.flatMap(({ clauses }) => clauses))],
    authors: AUTHORS[unit.kind],
    ...(unit.kind === 'entry' && review.emergencyWithin ? { emergencyWithin: review.emergencyWithin.value } : {}),
  };
}

const hasTrait = ({ traits }: SignoffUnit, trait: EntryTrait) => traits.includes(trait);
