/** Sign-off of a repository at a commit: its ledger, what is in force, its units and their verdicts. */
import { readRulePacks } from '../lib/rulepacks.ts';
import { commitId, gitOutput, namesIn } from '../lib/git.ts';
import { UsageError } from '../lib/command.ts';
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import type { JudgeContext, Policy } from '../../src/lib/signoff/context.ts';
import { judge } from '../../src/lib/signoff/judge.ts';
import type { Approval, CommitId, Reason, SignoffUnit, Verdict } from '../../src/lib/signoff/model.ts';
import { isPolicyFile } from '../../src/lib/signoff/units.ts';
import { reason } from '../../src/lib/signoff/reasons.ts';
import { authorsIn } from './authors-of.ts';
import { type History, readHistory } from './history.ts';
import { heldUnits } from './held-units.ts';
import { readLedger } from './ledger.ts';
import { type PolicyHistory, readPolicyHistory } from './policy-history.ts';
import { readUnits, removedUnit } from './read-units.ts';
import { readTree } from './tree.ts';

export interface Signoff {
  /** The commit that is judged. */
  commit: CommitId;
  /** First commit of the repository; records name it. */
  repository: CommitId;
  /** The commit that introduced sign-off, from which on everything needs it; null where none has. */
  start: CommitId | null;
  now: LocalTime;
  /** The site whose people answer for what belongs to no site. */
  portal: string;
  history: History;
  approvals: readonly Approval[];
  /** What is wrong with the ledger itself: records deleted, rewritten, forged. */
  ledgerProblems: readonly Reason[];
  /** People and rules in force at the commit, or at an earlier one. */
  policy(at?: CommitId): Policy;
  /** All units of the commit. */
  units(): Promise<SignoffUnit[]>;
  /** Units with one of the files. */
  unitsWith(paths: readonly string[]): Promise<SignoffUnit[]>;
  /** Units that differ from where the commit branched off from another, removed ones included. */
  changedSince(base: string): Promise<SignoffUnit[]>;
  /** @param further approvals besides those of the ledger: about to be recorded, or read from a forge. */
  verdicts(units: readonly SignoffUnit[], further?: readonly Approval[]): Promise<Verdict[]>;
}

export interface SignoffChoice {
  /** `HEAD` if absent. */
  commit?: string;
  /** No record is later; the moment of waivers. */
  now: LocalTime;
}

/** @throws {UsageError} where the history cannot be read whole. */
export async function openSignoff(root: string, { commit = 'HEAD', now }: SignoffChoice): Promise<Signoff> {
  const history = await readHistory(root, commit);
  const ledger = await readLedger(history);
  const packs = await readRulePacks();
  const policies = await readPolicyHistory(history, ledger.approvals, packs, now);
  const verdicts = async (units: readonly SignoffUnit[], further: readonly Approval[] = []) => {
    const approvals = [...ledger.approvals, ...further];
    // Further approvals may bring a change of people or rules into force.
    const inForce = further.some(({ unit }) => isPolicyFile(unit.path))
      ? await readPolicyHistory(history, approvals, packs, now)
      : policies;
    return verdictsOf(units, history, inForce, approvals, now);
  };
  const read = (paths?: readonly string[]) => unitsOf(history, policies, paths);
  return {
    commit: history.head,
    repository: history.repository,
    start: policies.start,
    now,
    portal: policies.portal,
    history,
    approvals: ledger.approvals,
    ledgerProblems: ledger.problems,
    policy: (at = history.head) => policies.at(at),
    units: () => read(),
    unitsWith: read,
    changedSince: (base) => changedUnits(history, policies, base),
    verdicts,
  };
}

async function unitsOf(history: History, { portal }: PolicyHistory, paths?: readonly string[]): Promise<SignoffUnit[]> {
  const units = await readUnits(history.root, history.head, portal, paths && new Set(paths));
  const present = new Set(units.map(({ path }) => path));
  return units.map((unit) => ({ ...unit, formerPaths: formerPaths(history, unit.path, present) }));
}

/** Paths of the unit before renames that changed none of its bytes. */
function formerPaths(history: History, path: string, present: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const waiting = [path];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    for (const { from, isExact } of history.renames(next))
      if (isExact && from !== path && !present.has(from) && !found.has(from)) {
        found.add(from);
        waiting.push(from);
      }
  return [...found];
}

async function changedUnits(history: History, policies: PolicyHistory, base: string): Promise<SignoffUnit[]> {
  const { root, head } = history;
  const id = await commitId(root, base);
  if (id === null) throw new UsageError(`仓库里没有提交“${base}”。请写提交号、标签或者分支名，例如 origin/main。`);
  const common = (await gitOutput(root, ['merge-base', head, id]))?.toString('utf8').trim() ?? id;
  const paths = namesIn(await gitOutput(root, ['diff', '--no-renames', '--name-only', '-z', common, head, '--']));
  if (paths.length === 0) return [];
  const units = await unitsOf(history, policies, paths);
  const present = new Set((await readTree(root, head)).map(({ path }) => path));
  const inUnits = new Set(units.map(({ path }) => path));
  const removed = paths.flatMap((path) => {
    const unit = present.has(path) ? null : removedUnit(path, policies.portal);
    return unit && !inUnits.has(unit.path) ? [unit] : [];
  });
  return [...units, ...removed].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Verdicts by a history and what is in force in it. */
export async function verdictsOf(
  units: readonly SignoffUnit[],
  history: History,
  policies: PolicyHistory,
  approvals: readonly Approval[],
  now: LocalTime,
): Promise<Verdict[]> {
  const holds = await heldUnits(history, units, approvals);
  const baseline = await baselineOf(history, policies, units);
  const context: JudgeContext = {
    latest: now,
    head: history.head,
    policyAt: (id) => policies.at(id),
    commitTime: (id) => history.commit(id)?.time,
    holds,
    authors: (unit, id) => authors(unit, id),
    isBaseline: (unit) => baseline.has(unit.path),
  };
  const authors = authorsIn({ history, start: policies.start, approvals, context });
  return judge(units, approvals, context).map((verdict) => inForceVerdict(verdict, policies));
}

/** Of people and rules, the history has decided whether they are in force. */
function inForceVerdict(verdict: Verdict, policies: PolicyHistory): Verdict {
  const { unit } = verdict;
  if (!isPolicyFile(unit.path) || policies.start === null) return verdict;
  const { isInForce, verdict: found } = policies.verdict(unit.path);
  if (isInForce)
    return { ...(found ?? { ...verdict, missing: [], reasons: [], basis: 'baseline' as const }), unit, covered: true };
  const shown = found ?? verdict;
  return { ...shown, unit, covered: false, reasons: [...shown.reasons, reason('policy-replaced')] };
}

/** Units whose bytes are those of when sign-off was introduced, at the same path or at one they were renamed from. */
async function baselineOf(
  history: History,
  policies: PolicyHistory,
  units: readonly SignoffUnit[],
): Promise<ReadonlySet<string>> {
  const { start, portal } = policies;
  if (start === null) return new Set();
  const paths = new Set(
    units
      .filter(({ path }) => !isPolicyFile(path))
      .flatMap(({ path, formerPaths: former, files }) => [path, ...former, ...files.map((file) => file.path)]),
  );
  const then = await readUnits(history.root, start, portal, paths);
  const digests = new Map(then.map(({ path, digest }) => [path, digest]));
  return new Set(
    units
      .filter(
        ({ path, formerPaths: former, digest, files }) =>
          files.length > 0 && [path, ...former].some((each) => digests.get(each) === digest),
      )
      .map(({ path }) => path),
  );
}
