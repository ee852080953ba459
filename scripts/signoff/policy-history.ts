/**
 * Which people, rules and registry are in force at every commit. A change of them takes effect from its own commit, and
 * only if it was signed off under what was in force before; otherwise what was before stays in force.
 */
import type { RulePack } from '../../schemas/rulepack.ts';
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import type { JudgeContext, Policy } from '../../src/lib/signoff/context.ts';
import { judge } from '../../src/lib/signoff/judge.ts';
import type { Approval, Author, CommitId, SignoffUnit, Verdict } from '../../src/lib/signoff/model.ts';
import { digestOf, isPolicyFile, unitDigest, unitPlace } from '../../src/lib/signoff/units.ts';
import { type Commit, type History, madeBy } from './history.ts';
import { readPolicy, registryOf, type PolicyTexts } from './policy-texts.ts';
import { findStart, policyTrees, readTexts, type PolicyTree } from './policy-trees.ts';
import { mergeVersions, type InForce, type Version } from './versions.ts';

export interface PolicyHistory {
  /** The commit that introduced sign-off; null where none has. */
  start: CommitId | null;
  /** What is in force at a commit. Before sign-off was introduced, what its start says. */
  at(commit: CommitId): Policy;
  /** Whether a file of people and rules at the head is in force, and how it was judged. */
  verdict(path: string): { isInForce: boolean; verdict?: Verdict };
  /** The site whose people answer for what belongs to no site, at the head. */
  portal: string;
}

const NOTHING: InForce = new Map();

/**
 * @param programPacks rule packs for a repository that has none of its own.
 * @param now no record is later.
 */
export async function readPolicyHistory(
  history: History,
  approvals: readonly Approval[],
  programPacks: ReadonlyMap<string, RulePack>,
  now: LocalTime,
): Promise<PolicyHistory> {
  const trees = policyTrees(history);
  const blobs = await readTexts(history.root, trees);
  const text = (object: string | null) => (object === null ? undefined : blobs.get(object));
  const textsOf = (files: Iterable<readonly [string, string | null]>): PolicyTexts =>
    new Map(
      [...files].flatMap(([path, object]): [string, Uint8Array][] => {
        const bytes = text(object);
        return bytes ? [[path, bytes]] : [];
      }),
    );
  const textsInForce = (state: InForce) => textsOf([...state].map(([path, { object }]) => [path, object] as const));
  const start = findStart(history, trees, (object) => registryOf(textsOf([['sites/fleet.yaml', object]])).isEnabled);

  const states = new Map<CommitId, InForce>();
  const policies = new Map<InForce, Policy>();
  const policyOf = (state: InForce, moment: LocalTime): Policy => {
    const policy = policies.get(state) ?? readPolicy(textsInForce(state), programPacks, moment);
    policies.set(state, policy);
    return policy;
  };
  const timeOf = (id: CommitId) => history.commit(id)?.time ?? now;
  const own = Map.groupBy(
    approvals.filter(({ unit }) => isPolicyFile(unit.path)),
    ({ unit }) => unit.path,
  );
  const pending = new Map<string, Verdict>();

  for (const commit of history.commits) {
    const tree = trees.get(commit.id) ?? new Map<string, string>();
    const before = mergeVersions(commit.parents.map((parent) => states.get(parent) ?? NOTHING));
    if (commit.id === start) states.set(commit.id, firstVersions(tree, commit.id));
    else if (before.size > 0) states.set(commit.id, advance(commit, tree, before));
  }

  /** What is in force after a commit: each file that differs is judged by what was in force before it. */
  function advance(commit: Commit, tree: PolicyTree, before: InForce): InForce {
    let after: Map<string, Version> | undefined;
    for (const path of new Set([...before.keys(), ...tree.keys()])) {
      const object = tree.get(path) ?? null;
      const last = before.get(path);
      if ((last?.object ?? null) === object) continue;
      const given = own.get(path) ?? [];
      const isNew = commit.parents.every((parent) => (trees.get(parent)?.get(path) ?? null) !== object);
      // Anything else was judged where it was made; who approves it later may have become able to meanwhile.
      if (!isNew && commit.parents.length < 2 && !given.some((each) => each.commit === commit.id)) continue;
      const verdict = judgeChange(commit, path, object, last, given, before);
      if (verdict.covered) {
        after ??= new Map(before);
        after.set(path, { object, since: commit.id, ...(last ? { before: last } : {}), verdict });
        pending.delete(path);
      } else pending.set(path, verdict);
    }
    return after ?? before;
  }

  function judgeChange(
    commit: Commit,
    path: string,
    object: string | null,
    last: Version | undefined,
    given: readonly Approval[],
    before: InForce,
  ): Verdict {
    const texts = textsInForce(before);
    const bytes = text(object);
    const unit = policyUnit(path, bytes, registryOf(texts).portal);
    const change = { site: unit.site, before: text(last?.object ?? null), after: bytes };
    const policy = path.endsWith('/site.yaml')
      ? readPolicy(texts, programPacks, commit.time, change)
      : policyOf(before, commit.time);
    const context: JudgeContext = {
      latest: now,
      head: history.head,
      policyAt: () => policy,
      commitTime: (id) => history.commit(id)?.time,
      holds: (id) => (trees.get(id)?.get(path) ?? null) === object,
      authors: (_, id) => authorsSince(history, path, id, last?.since),
      isBaseline: () => false,
    };
    // Who approves has seen this very change: an approval of the same bytes from before it is about something else.
    const seen = given.filter((each) => history.isAncestor(commit.id, each.commit));
    const [verdict] = judge([unit], seen, context);
    return verdict as Verdict;
  }

  // Before sign-off is introduced, who could do what is answered by the registers as they are.
  const unsigned = firstVersions(trees.get(history.head) ?? new Map<string, string>(), history.head);
  const inForce = start === null ? unsigned : (states.get(history.head) ?? NOTHING);
  return {
    start,
    portal: registryOf(textsInForce(inForce)).portal,
    at: (id) => {
      const state = states.get(id);
      return state
        ? policyOf(state, timeOf(id))
        : policyOf(start === null ? unsigned : (states.get(start) ?? NOTHING), timeOf(start ?? history.head));
    },
    verdict(path) {
      const version = inForce.get(path);
      const isInForce = (version?.object ?? null) === (trees.get(history.head)?.get(path) ?? null);
      const verdict = isInForce ? version?.verdict : pending.get(path);
      return { isInForce, ...(verdict ? { verdict } : {}) };
    },
  };
}

const firstVersions = (tree: PolicyTree, since: CommitId): InForce =>
  new Map([...tree].map(([path, object]) => [path, { object, since }]));

function policyUnit(path: string, bytes: Uint8Array | undefined, portal: string): SignoffUnit {
  const place = unitPlace(path);
  const files = bytes ? [{ path, digest: digestOf(bytes) }] : [];
  return {
    path,
    kind: place?.kind ?? 'policy',
    site: place?.site === undefined || place.site === '' ? portal : place.site,
    traits: [],
    files,
    digest: unitDigest(path, files),
    formerPaths: [],
  };
}

/** Who changed a file up to a commit, since the version in force came in. */
function authorsSince(history: History, path: string, until: CommitId, since: CommitId | undefined): Author[] {
  return history
    .touching(path)
    .filter(({ id }) => history.isAncestor(id, until) && !(since !== undefined && history.isAncestor(id, since)))
    .flatMap(madeBy);
}
