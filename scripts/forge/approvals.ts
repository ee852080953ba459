/** Reviews of a pull request as approvals of the units it changes, in the roles that the rules require there. */
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import type { Policy } from '../../src/lib/signoff/context.ts';
import type { Approval, Decision, Forge, SignoffRole, SignoffUnit } from '../../src/lib/signoff/model.ts';
import type { CountedReview } from './count-reviews.ts';

/** What one review decides about one unit in one role. */
export interface ForgeDecision extends Pick<Approval, 'role' | 'person' | 'decision' | 'at' | 'commit'> {
  unit: SignoffUnit;
  review: CountedReview['review'];
}

/**
 * A review on a forge does not say in which role it is given, so it counts in each that is required and that the person
 * has; that different people fill them is judged afterwards.
 */
export function decisionsOf(
  reviews: readonly CountedReview[],
  units: readonly SignoffUnit[],
  policy: Policy,
): ForgeDecision[] {
  return reviews.flatMap(({ review, person }) => {
    const at = localMinute(review.at);
    const decision: Decision = review.state === 'rejected' ? 'reject' : 'approve';
    return units.flatMap((unit) =>
      rolesFor(unit, person, at, policy).map((role) => ({
        unit,
        role,
        person,
        decision,
        at,
        commit: review.commit,
        review,
      })),
    );
  });
}

/** Also roles that the person has but cannot act in, so that the verdict says why. */
function rolesFor(unit: SignoffUnit, person: string, at: LocalTime, { people, unit: policyOf }: Policy): SignoffRole[] {
  const place = { site: unit.site, ...(unit.column === undefined ? {} : { column: unit.column }) };
  return policyOf(unit)
    .required.map(({ role }) => role)
    .filter((role) => {
      if (role === 'editor') return false;
      const problem = people.problem(person, [role], place, at.slice(0, 'YYYY-MM-DD'.length));
      return problem !== 'role' && problem !== 'unknown';
    });
}

/** For a verdict before the reviews are recorded. */
export function pendingApprovals(decisions: readonly ForgeDecision[], forge: Forge, label: string): Approval[] {
  return decisions.map(({ unit, review, role, person, decision, at, commit }) => ({
    unit: { path: unit.path, digest: unit.digest },
    role,
    person,
    decision,
    at,
    commit,
    ...(decision === 'reject' ? { reason: rejectionText(label) } : {}),
    source: { kind: 'forge', key: null, forge, account: review.account.login, review: review.id },
    record: `${label} ${review.account.login}`,
    recordedIn: null,
  }));
}

/** What is written for a rejection; its text stays on the forge, where its conversation is. */
export const rejectionText = (label: string) => `在 ${label} 上要求修改`;

/** A minute in Asia/Shanghai, which has no summer time. @param moment ISO 8601 with zone. */
function localMinute(moment: string): LocalTime {
  const shifted = new Date(Date.parse(moment) + 8 * 60 * 60 * 1000);
  return shifted.toISOString().slice(0, 'YYYY-MM-DDTHH:mm'.length).replace('T', ' ');
}
