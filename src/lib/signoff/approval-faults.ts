/** Why an approval does not count, whoever else has signed: key, person, moment and commit. */
import type { LocalTime } from '../model/local-time.ts';
import type { JudgeContext, Policy } from './context.ts';
import type { Approval, Reason, SignoffUnit } from './model.ts';
import { fingerprintOf } from './ssh-key.ts';
import { reason } from './reasons.ts';

const dayOf = (moment: LocalTime) => moment.slice(0, 'YYYY-MM-DD'.length);

/** Null if nothing speaks against it. */
export function checkApproval(approval: Approval, unit: SignoffUnit, context: JudgeContext): Reason | null {
  return approval.fault ?? checkMoment(approval, context) ?? checkPerson(approval, unit, context);
}

function checkMoment({ record, at, commit, unit, recordedIn }: Approval, context: JudgeContext): Reason | null {
  const committed = context.commitTime(commit);
  const recorded = recordedIn === null ? undefined : context.commitTime(recordedIn);
  const short = commit.slice(0, 10);
  if (committed === undefined) return reason('commit-unknown', { record, commit: short });
  if (!context.holds(commit, unit)) return reason('commit-differs', { record, commit: short });
  if (at < committed) return reason('before-commit', { record, at, committed });
  if (at > context.latest) return reason('after-now', { record, at, latest: context.latest });
  if (recorded !== undefined && at > recorded) return reason('after-recorded', { record, at, recorded });
  return null;
}

/**
 * The person is judged by what was in force at the commit they looked at, on the day of the record; that they, or their
 * key, were gone by the time the record came in is read from what was in force then and from what is known now.
 */
function checkPerson(approval: Approval, unit: SignoffUnit, context: JudgeContext): Reason | null {
  const { at, recordedIn, record, person, role } = approval;
  const recorded = (recordedIn === null ? undefined : context.commitTime(recordedIn)) ?? at;
  const then = context.policyAt(approval.commit);
  const later = [context.policyAt(recordedIn ?? context.head), context.policyAt(context.head)];
  const place = { site: unit.site, ...(unit.column === undefined ? {} : { column: unit.column }) };
  const day = dayOf(at);
  const identity = checkIdentity(approval, then, later, [day, dayOf(recorded)]);
  if (identity) return identity;
  const problem = then.people.problem(person, [role], place, day);
  if (problem) return reason('person-unable', { record, person, day, role, problem });
  const left = later
    .map(({ people }) => people.leftOn(person))
    .filter((each) => each !== null)
    .sort()[0];
  if (left !== undefined && left <= dayOf(recorded))
    return reason('person-unable', { record, person, day: dayOf(recorded), role, problem: 'left' });
  const isAdmin = then.people.problem(person, ['admin'], place, day) === null;
  return isAdmin && role !== 'admin' ? reason('admin-separate', { record, person }) : null;
}

/** Whether the key that signed is one of the person, or of who attests what the person did on a forge. */
function checkIdentity(
  { source, record, person }: Approval,
  then: Policy,
  later: readonly Policy[],
  days: readonly [signed: string, recorded: string],
): Reason | null {
  if (source.kind === 'forge') {
    const { key, forge, account } = source;
    const isKnown =
      key === null ||
      [then, ...later].every(({ witnesses }) =>
        days.every((day) =>
          witnesses.some(
            (each) =>
              each.forge === forge &&
              fingerprintOf(each.key) === key &&
              each.from <= day &&
              (each.until === undefined || day < each.until),
          ),
        ),
      );
    if (!isKnown) return reason('witness-unknown', { record, key, forge });
    const owner = then.people.ofAccount(account);
    return owner?.kind === 'person' && owner.person === person
      ? null
      : reason('account-unknown', { record, forge, account, person });
  }
  const { key } = source;
  for (const { people } of [then, ...later]) {
    const owner = people.ofKey(key);
    if (owner?.kind === 'shared') return reason('key-shared', { record, key, people: owner.people.join('、') });
  }
  const owner = then.people.ofKey(key);
  if (owner?.kind !== 'person' || owner.person !== person) return reason('key-unknown', { record, key, person });
  for (const { people } of [then, ...later])
    for (const day of days) {
      const state = people.keyState(person, key, day);
      if (state === 'not-yet') return reason('key-not-yet', { record, key, person, day });
      // A key taken out of the register is no longer one of the person.
      if (state !== 'valid') return reason('key-over', { record, key, person, day });
    }
  return null;
}
