/** Who made the bytes of a unit: everybody who changed them since they were last signed off. */
import type { JudgeContext } from '../../src/lib/signoff/context.ts';
import { judge } from '../../src/lib/signoff/judge.ts';
import type { Approval, Author, CommitId, SignoffUnit } from '../../src/lib/signoff/model.ts';
import { type History, madeBy } from './history.ts';

interface AuthorsInput {
  history: History;
  /** What was in the commit that introduced sign-off has no authors. */
  start: CommitId | null;
  approvals: readonly Approval[];
  context: JudgeContext;
}

/** @returns authors of a unit up to a commit that was looked at, each answer worked out once. */
export function authorsIn(input: AuthorsInput): JudgeContext['authors'] {
  const byPath = Map.groupBy(input.approvals, ({ unit }) => unit.path);
  const known = new Map<string, Author[]>();
  return (unit, until) => {
    const key = `${until} ${unit.digest} ${unit.path}`;
    const authors = known.get(key) ?? authorsOf(unit, until, byPath, input);
    known.set(key, authors);
    return authors;
  };
}

function authorsOf(
  unit: SignoffUnit,
  until: CommitId,
  byPath: ReadonlyMap<string, readonly Approval[]>,
  { history, start, context }: AuthorsInput,
): Author[] {
  const own = [unit.path, ...unit.formerPaths].flatMap((path) => byPath.get(path) ?? []);
  const settled = [...(start === null ? [] : [start]), ...earlierVersions(unit, until, own, history, context)];
  const seen = new Map<CommitId, Author[]>();
  for (const path of namesOf(unit, history))
    for (const commit of history.touching(path)) {
      const { id } = commit;
      if (seen.has(id) || !history.isAncestor(id, until)) continue;
      if (settled.some((each) => history.isAncestor(id, each))) continue;
      seen.set(id, madeBy(commit));
    }
  return [...seen.values()].flat();
}

/** Its files under every name they ever had, edited on the way or not. */
function namesOf({ path, files }: SignoffUnit, history: History): ReadonlySet<string> {
  const found = new Set<string>([path, ...files.map((file) => file.path)]);
  for (const each of found) for (const { from } of history.renames(each)) found.add(from);
  return found;
}

/** Commits at which other bytes of the unit were signed off, all of them before the one looked at. */
function earlierVersions(
  unit: SignoffUnit,
  until: CommitId,
  own: readonly Approval[],
  history: History,
  context: JudgeContext,
): CommitId[] {
  const before = own.filter(
    (each) => each.unit.digest !== unit.digest && each.commit !== until && history.isAncestor(each.commit, until),
  );
  return [...Map.groupBy(before, (each) => each.unit.digest)].flatMap(([digest, given]) => {
    const [{ commit }] = given as [Approval];
    // As of then: what comes later would ask for this version again.
    const [verdict] = judge([{ ...unit, digest }], given, { ...context, head: commit });
    return verdict?.basis === 'approved' ? verdict.used.map((each) => each.commit) : [];
  });
}
