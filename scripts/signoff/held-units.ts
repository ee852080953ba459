/** Whether the commits people looked at contain what they approved: asked of Git for all approvals at once. */
import { gitOutput } from '../lib/git.ts';
import type { Approval, CommitId, SignoffUnit } from '../../src/lib/signoff/model.ts';
import type { History } from './history.ts';
import { readTree, type TreeFile } from './tree.ts';

/** @returns for the bytes of the units; other versions of them are not asked about and count as contained. */
export async function heldUnits(
  history: History,
  units: readonly SignoffUnit[],
  approvals: readonly Approval[],
): Promise<(commit: CommitId, unit: Approval['unit']) => boolean> {
  const byPath = Map.groupBy(approvals, ({ unit }) => unit.path);
  const asked = units.flatMap((unit) =>
    [unit.path, ...unit.formerPaths].flatMap((path) => {
      const commits = (byPath.get(path) ?? []).flatMap((each) =>
        each.unit.digest === unit.digest ? [each.commit] : [],
      );
      return [...new Set(commits)]
        .filter((commit) => history.commit(commit) !== undefined)
        .map((commit) => ({ unit, path, commit }));
    }),
  );
  const missing = new Set<string>();
  const key = (commit: CommitId, path: string, digest: string) => `${commit} ${digest} ${path}`;
  const trees = new Map<CommitId, Promise<TreeFile[]>>();
  const treeOf = (commit: CommitId) => {
    const tree = trees.get(commit) ?? readTree(history.root, commit);
    trees.set(commit, tree);
    return tree;
  };
  const head = new Map((await treeOf(history.head)).map(({ path, object }) => [path, object]));
  const single = asked.filter(({ unit }) => unit.kind !== 'program');
  const lines = single.flatMap(({ unit, path, commit }) =>
    (unit.files.length === 0 ? [path] : unit.files.map((file) => movedPath(file.path, unit.path, path))).map(
      (file) => `${commit}:${file}`,
    ),
  );
  const objects = await objectNames(history.root, lines);
  let at = 0;
  for (const { unit, path, commit } of single) {
    const expected = unit.files.length === 0 ? [null] : unit.files.map((file) => head.get(file.path) ?? null);
    const isHeld = expected.map((object) => objects[at++] === object).every(Boolean);
    if (!isHeld) missing.add(key(commit, path, unit.digest));
  }
  for (const { unit, path, commit } of asked.filter((each) => each.unit.kind === 'program')) {
    const names = new Set(unit.files.map((file) => file.path));
    const then = new Map((await treeOf(commit)).map((file) => [file.path, file.object]));
    const isHeld = [...names].every((name) => then.get(name) === head.get(name));
    if (!isHeld) missing.add(key(commit, path, unit.digest));
  }
  return (commit, { path, digest }) => !missing.has(key(commit, path, digest));
}

/** Where a file of a renamed entry was before. */
function movedPath(file: string, unit: string, former: string): string {
  if (file === unit) return former;
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  return file.startsWith(folder(unit)) ? `${folder(former)}${file.slice(folder(unit).length)}` : file;
}

/** Objects by `<commit>:<path>`; null where there is none. A path with a line break is asked for by itself. */
async function objectNames(root: string, names: readonly string[]): Promise<(string | null)[]> {
  const plain = names.filter((name) => !name.includes('\n'));
  const output = await gitOutput(root, ['cat-file', '--batch-check=%(objectname)'], {
    input: plain.map((name) => `${name}\n`).join(''),
  });
  const lines = (output?.toString('utf8') ?? '').split('\n');
  let at = 0;
  return names.map((name) => {
    if (name.includes('\n')) return null;
    const line = lines[at++] ?? '';
    return /^[0-9a-f]{40,64}$/.test(line) ? line : null;
  });
}
