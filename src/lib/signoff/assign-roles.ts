/** Which approval fills which required role, so that roles kept apart are filled by different people. */
import type { Approval, PersonId, Reason, SignoffRole } from './model.ts';
import type { RequiredRole, UnitPolicy } from './policy.ts';
import { reason } from './reasons.ts';

interface Assignment {
  used: readonly Approval[];
  missing: readonly SignoffRole[];
  reasons: readonly Reason[];
}

/**
 * @param approvals those that count, by time.
 * @param authors people who changed the bytes; they fill the role of the editor and no other.
 */
export function assignRoles(
  approvals: readonly Approval[],
  authors: readonly PersonId[],
  { required, distinct, distinctClauses }: UnitPolicy,
): Assignment {
  const reasons: Reason[] = [];
  const foreign = approvals.filter(({ person, record }) => {
    const isOwn = authors.includes(person);
    if (isOwn) reasons.push(reason('own-content', { record, person }));
    return !isOwn;
  });
  const reviewedAt = foreign.find(({ role }) => role === 'reviewer')?.at;
  const needsReview = required.some(({ role }) => role === 'reviewer');
  const inTurn = foreign.filter(({ role, at, person, record }) => {
    const isEarly = role === 'signer' && needsReview && (reviewedAt === undefined || at < reviewedAt);
    if (isEarly) reasons.push(reason('before-review', { record, person, at }));
    return !isEarly;
  });
  const open = required.filter(({ role }) => role !== 'editor');
  const candidates = open.map(({ role, person }) =>
    inTurn.filter((each) => each.role === role && (person === undefined || each.person === person)),
  );
  const best = bestAssignment(open, candidates, new Set(distinct));
  const unfilled = open.filter((_, at) => best[at] === undefined);
  for (const each of unfilled) {
    const rivals = candidates[open.indexOf(each)] ?? [];
    const blanks = { role: each.role, clauses: each.clauses.join('、') };
    reasons.push(
      rivals.length > 0
        ? reason('roles-same-person', {
            roles: distinct.filter((role) => open.some((other) => other.role === role)).join(' '),
            people: [...new Set(rivals.map(({ person }) => person))].join('、'),
            clauses: distinctClauses.join('、'),
          })
        : each.person === undefined
          ? reason('role-missing', blanks)
          : reason('role-missing-named', { ...blanks, person: each.person }),
    );
  }
  // Whoever was left out explains a gap; without one there is nothing to explain.
  return {
    used: best.filter((each) => each !== undefined),
    missing: unfilled.map(({ role }) => role),
    reasons: unfilled.length === 0 ? [] : reasons,
  };
}

type Choice = (Approval | undefined)[];

/** Fills as many roles as possible; the lists are a handful long. */
function bestAssignment(
  open: readonly RequiredRole[],
  candidates: readonly (readonly Approval[])[],
  distinct: ReadonlySet<SignoffRole>,
): Choice {
  let best: Choice = [];
  let filled = -1;
  const count = (choice: Choice) => choice.filter((each) => each !== undefined).length;
  const visit = (at: number, choice: Choice, taken: ReadonlySet<PersonId>): void => {
    const role = open[at]?.role;
    if (role === undefined) {
      if (count(choice) > filled) [best, filled] = [choice, count(choice)];
      return;
    }
    const seen = new Set<PersonId>();
    for (const each of candidates[at] ?? []) {
      if (filled === open.length || seen.has(each.person)) continue;
      seen.add(each.person);
      if (distinct.has(role) && taken.has(each.person)) continue;
      visit(at + 1, [...choice, each], distinct.has(role) ? new Set([...taken, each.person]) : taken);
    }
    if (filled < open.length) visit(at + 1, [...choice, undefined], taken);
  };
  visit(0, [], new Set());
  return best;
}
