/**
 * The policy engine: whether units are signed off, and why not. Pure; everything it has to know of Git and of the
 * registers comes through {@link JudgeContext}.
 */
import type { LocalTime } from '../model/local-time.ts';
import { checkApproval } from './approval-faults.ts';
import { judgeAuthors } from './authors.ts';
import type { Approval, CommitId, Reason, SignoffRole, SignoffUnit, Verdict } from './model.ts';
import { assignRoles } from './assign-roles.ts';
import { emergencyDue } from './emergencies.ts';
import type { JudgeContext } from './context.ts';
import { reason } from './reasons.ts';

/** Judges each unit by the approvals of the ledger, which may be of other units too. */
export function judge(units: readonly SignoffUnit[], approvals: readonly Approval[], context: JudgeContext): Verdict[] {
  const byPath = Map.groupBy(approvals, ({ unit }) => unit.path);
  const byDigest = Map.groupBy(approvals, ({ unit }) => unit.digest);
  return units.map((unit) => {
    const own = [unit.path, ...unit.formerPaths].flatMap((path) => byPath.get(path) ?? []);
    return judgeUnit(unit, own, byDigest.get(unit.digest) ?? [], context);
  });
}

function judgeUnit(
  unit: SignoffUnit,
  own: readonly Approval[],
  sameBytes: readonly Approval[],
  context: JudgeContext,
): Verdict {
  const verdict = (part: Partial<Verdict>): Verdict => ({
    unit,
    covered: false,
    missing: [],
    reasons: [],
    used: [],
    authors: [],
    ...part,
  });
  if (context.isBaseline(unit)) return verdict({ covered: true, basis: 'baseline' });
  const given = own.filter((each) => each.unit.digest === unit.digest).sort(inOrder);
  const faults = new Map(given.map((each) => [each, checkApproval(each, unit, context)]));
  const sound = given.filter((each) => faults.get(each) === null);
  const refused = [...faults.values()].filter((fault) => fault !== null);
  // A failed review stops the flow: what was approved before it has to be approved again.
  const rejected = sound.findLastIndex(({ decision }) => decision === 'reject');
  const standing = sound.slice(rejected + 1);

  // What was complete under the rules of its time stays so when they become stricter.
  const moments = [...new Set(standing.map(({ recordedIn }) => recordedIn))];
  for (const [at, moment] of moments.entries()) {
    const until = new Set(moments.slice(0, at + 1));
    const inTime = standing.filter(({ recordedIn }) => until.has(recordedIn));
    const { required, ...found } = complete(unit, inTime, moment ?? context.head, context);
    if (required > 0 && found.missing.length === 0 && found.reasons.length === 0)
      return verdict({ ...found, covered: true, basis: 'approved', reasons: refused });
  }
  const { required, ...found } = complete(unit, standing, context.head, context);
  if (required === 0) return verdict({ covered: true, basis: 'free', reasons: refused, authors: found.authors });
  const last = sound[rejected];
  const emergency = judgeEmergency(unit, standing, context);
  const isOwn = emergency !== undefined && found.authors.includes(emergency.approval.person);
  if (emergency && !isOwn && emergency.due >= dayOf(context.latest))
    return verdict({
      ...found,
      covered: true,
      basis: 'emergency',
      due: emergency.due,
      used: [emergency.approval],
      reasons: refused,
    });
  return verdict({
    ...found,
    reasons: [
      ...(last ? [rejection(last)] : []),
      ...(emergency ? [isOwn ? ownContent(emergency.approval) : emergencyOver(emergency)] : []),
      ...found.reasons,
      ...refused,
      ...(given.length === 0 ? voided(unit, own, sameBytes) : []),
    ],
  });
}

interface JudgedEmergency {
  approval: Approval;
  due: string;
}

/** The latest emergency of the unit. */
function judgeEmergency(
  unit: SignoffUnit,
  standing: readonly Approval[],
  context: JudgeContext,
): JudgedEmergency | undefined {
  const approval = standing.findLast(({ decision, role }) => decision === 'emergency' && role === 'principal');
  if (!approval) return undefined;
  const within = context.policyAt(approval.recordedIn ?? context.head).unit(unit).emergencyWithin;
  return within === undefined ? undefined : { approval, due: emergencyDue(approval.at, within) };
}

const ownContent = ({ record, person }: Approval) => reason('own-content', { record, person });
const emergencyOver = ({ approval: { person, at }, due }: JudgedEmergency) =>
  reason('emergency-over', { person, at, due });

const dayOf = (moment: LocalTime) => moment.slice(0, 'YYYY-MM-DD'.length);

interface Completion extends Pick<Verdict, 'missing' | 'reasons' | 'used' | 'authors'> {
  required: number;
}

/** Whether some approvals are complete by what was in force at a commit. */
function complete(unit: SignoffUnit, approvals: readonly Approval[], at: CommitId, context: JudgeContext): Completion {
  const policy = context.policyAt(at);
  const asked = policy.unit(unit);
  if (asked.required.length === 0) return { required: 0, missing: [], reasons: [], used: [], authors: [] };
  const approved = approvals.filter(({ decision }) => decision === 'approve');
  const commits = approved.length === 0 ? [context.head] : [...new Set(approved.map(({ commit }) => commit))];
  const requesters = approvals.filter(({ decision, role }) => decision === 'request' && role === 'editor');
  const authors = judgeAuthors(
    unit,
    commits.flatMap((commit) => context.authors(unit, commit)),
    requesters,
    asked,
    policy,
  );
  const assigned = assignRoles(approved, authors.people, asked);
  const needsEditor = asked.required.some(({ role }) => role === 'editor') && authors.people.length === 0;
  const missing: SignoffRole[] = [...(needsEditor ? (['editor'] as const) : []), ...assigned.missing];
  return {
    required: asked.required.length,
    missing,
    reasons: [...authors.reasons, ...(needsEditor ? [reason('author-missing')] : []), ...assigned.reasons],
    used: [...requesters, ...assigned.used],
    authors: authors.people,
  };
}

/** By time; in the same minute a rejection is last, so that it stops what was approved at the same time. */
const inOrder = (a: Approval, b: Approval) =>
  Number(a.at > b.at) - Number(a.at < b.at) ||
  Number(a.decision === 'reject') - Number(b.decision === 'reject') ||
  (a.record < b.record ? -1 : 1);

const rejection = ({ person, at, role, reason: text = '' }: Approval) =>
  reason('rejected', { person, at, role, reason: text.replace(/[。.]$/, '') });

/** Approvals that would cover the unit if it had other bytes, or another path. */
function voided(unit: SignoffUnit, own: readonly Approval[], sameBytes: readonly Approval[]): Reason[] {
  const last = own
    .filter(({ decision }) => decision === 'approve')
    .sort(inOrder)
    .at(-1);
  const elsewhere = sameBytes.find((each) => each.unit.path !== unit.path && each.decision === 'approve');
  return [
    ...(last
      ? [reason('bytes-changed', { person: last.person, at: last.at, role: last.role, decision: last.decision })]
      : []),
    ...(elsewhere && unit.files.length > 0
      ? [reason('other-path', { person: elsewhere.person, at: elsewhere.at, path: elsewhere.unit.path })]
      : []),
  ];
}
