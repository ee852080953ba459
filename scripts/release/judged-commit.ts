/** Everything of a commit with the verdicts of sign-off, as a release asks for it. */
import { fleetSchema, type UnsignedChoice } from '../../schemas/fleet.ts';
import { FLEET_FILE } from '../../src/lib/content/parse-fleet.ts';
import { readRecord } from '../../src/lib/content/read-record.ts';
import type { Policy } from '../../src/lib/signoff/context.ts';
import type { CommitId, Reason, SignoffUnit, Verdict } from '../../src/lib/signoff/model.ts';
import { gitOutput } from '../lib/git.ts';
import { openSignoff, type Signoff } from '../signoff/open-signoff.ts';

export interface JudgedCommit {
  head: CommitId;
  /** The commit that introduced sign-off; null where none has. */
  start: CommitId | null;
  portal: string;
  /** Of every unit there is, and of what was taken away since sign-off was introduced. */
  verdicts: readonly Verdict[];
  /** What is wrong with the ledger itself. */
  problems: readonly Reason[];
  /** People and rules in force. */
  policy: Policy;
  /** What the registry says of entries that are not signed off. */
  unsigned: UnsignedChoice;
  judge(units: readonly SignoffUnit[]): Promise<Verdict[]>;
}

/** @throws {UsageError} where the history cannot be read whole. */
export async function judgeCommit(root: string, commit: string, now: string): Promise<JudgedCommit> {
  const signoff = await openSignoff(root, { commit, now });
  const registry = await gitOutput(root, ['cat-file', 'blob', `${signoff.commit}:${FLEET_FILE}`]);
  const parsed = fleetSchema.shape.signoff.safeParse(
    (readRecord(registry ?? Buffer.alloc(0)).yaml?.data as { signoff?: unknown } | undefined)?.signoff,
  );
  return {
    head: signoff.commit,
    start: signoff.start,
    portal: signoff.portal,
    verdicts: signoff.start === null ? [] : await signoff.verdicts(await unitsOf(signoff, signoff.start)),
    problems: signoff.ledgerProblems,
    policy: signoff.policy(),
    unsigned: parsed.data?.unsigned ?? 'refuse',
    judge: (units) => signoff.verdicts(units),
  };
}

/**
 * Entries that were deleted are left to the check of addresses, which asks where they went, and people and rules stay
 * in force until their removal is signed off.
 */
async function unitsOf(signoff: Signoff, start: CommitId): Promise<SignoffUnit[]> {
  const removed = (await signoff.changedSince(start)).filter(
    ({ kind, files }) => files.length === 0 && kind !== 'entry' && kind !== 'policy',
  );
  return [...(await signoff.units()), ...removed];
}
