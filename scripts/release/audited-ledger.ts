/** Sign-off as it was at earlier commits, from one reading of the history. */
import type { CommitId, SignoffUnit, Verdict } from '../../src/lib/signoff/model.ts';
import { readRulePacks } from '../lib/rulepacks.ts';
import { createHistory } from '../signoff/history.ts';
import { openSignoff, verdictsOf } from '../signoff/open-signoff.ts';
import { readPolicyHistory } from '../signoff/policy-history.ts';
import type { AuditedLedger } from './audit.ts';

/** @returns null where no commit has introduced sign-off. @throws {UsageError} where the history is not whole. */
export async function openAuditedLedger(root: string, now: string): Promise<AuditedLedger | null> {
  const { history, approvals, start, portal, ledgerProblems: problems } = await openSignoff(root, { now });
  if (start === null) return null;
  const packs = await readRulePacks();
  async function judgeAt(commit: CommitId, moment: string, units: readonly SignoffUnit[]): Promise<Verdict[]> {
    // What came later did not count then: neither records nor people and rules.
    const then = createHistory(
      root,
      commit,
      history.commits.filter(({ id }) => history.isAncestor(id, commit)),
    );
    const known = approvals.filter(({ recordedIn }) => recordedIn !== null && then.commit(recordedIn) !== undefined);
    const policies = await readPolicyHistory(then, known, packs, moment);
    return verdictsOf(units, then, policies, known, moment);
  }
  return { history, portal, problems, approvals, judgeAt };
}
