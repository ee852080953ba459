/** Who made the bytes of a unit: everybody who changed them since they were last signed off. */
import { judge, type JudgeContext } from '../../src/lib/signoff/judge.ts';
import type { Approval, Author, CommitId, SignoffUnit } from '../../src/lib/signoff/model.ts';
import type { History } from './history.ts';

/**
 * @param until the commit that was looked at.
 * @param start what was in it when sign-off was introduced has no authors.
 */
export function authorsOf(
  unit: SignoffUnit,
  until: CommitId,
  history: History,
  start: CommitId | null,
  approvals: readonly Approval[],
  context: JudgeContext,
): Author[] {
  const paths = namesOf(unit, history);
  const signedOff = earlierVersions(unit, until, history, approvals, context);
  const settled = [...(start === null ? [] : [start]), ...signedOff];
  const seen = new Map<CommitId, Author[]>();
  for (const path of paths)
    for (const { id, time, authors } of history.touching(path)) {
      if (seen.has(id) || !history.isAncestor(id, until)) continue;
      if (settled.some((each) => history.isAncestor(id, each))) continue;
      seen.set(
        id,
        authors.map((email) => ({ email, at: time, commit: id })),
      );
    }
  return [...seen.values()].flat();
}

/** Its files under every name they ever had, edited on the way or not. */
function namesOf({ path, files }: SignoffUnit, history: History): ReadonlySet<string> {
  const found = new Set<string>([path, ...files.map((file) => file.path)]);
  for (const each of found) for (const { from } of history.renames(each)) found.add(from);
  return found;
}

/** Commits at which other bytes of the unit were signed off, before the one looked at. */
function earlierVersions(
  unit: SignoffUnit,
  until: CommitId,
  history: History,
  approvals: readonly Approval[],
  context: JudgeContext,
): CommitId[] {
  const paths = new Set([unit.path, ...unit.formerPaths]);
  const before = approvals.filter(
    (each) =>
      paths.has(each.unit.path) &&
      each.unit.digest !== unit.digest &&
      each.commit !== until &&
      history.isAncestor(each.commit, until),
  );
  return [...Map.groupBy(before, (each) => each.unit.digest)].flatMap(([digest, given]) => {
    const [verdict] = judge([{ ...unit, digest }], given, context);
    return verdict?.covered === true && verdict.basis === 'approved' ? verdict.used.map(({ commit }) => commit) : [];
  });
}
