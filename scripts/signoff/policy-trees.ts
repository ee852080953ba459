/** The files of people, rules and registry at every commit, and their bytes. */
import type { CommitId } from '../../src/lib/signoff/model.ts';
import { isPolicyFile } from '../../src/lib/signoff/units.ts';
import { UsageError } from '../lib/command.ts';
import { readObjects } from '../lib/git.ts';
import type { History } from './history.ts';

/** Path → object. */
export type PolicyTree = ReadonlyMap<string, string>;

export function policyTrees({ commits }: History): ReadonlyMap<CommitId, PolicyTree> {
  const trees = new Map<CommitId, PolicyTree>();
  for (const { id, parents, changes } of commits) {
    const before: PolicyTree = trees.get(parents[0] ?? '') ?? new Map<string, string>();
    const changed = (changes[0] ?? []).filter(({ path }) => isPolicyFile(path));
    if (changed.length === 0) {
      trees.set(id, before);
      continue;
    }
    const tree = new Map(before);
    for (const { path, object } of changed)
      if (object === null) tree.delete(path);
      else tree.set(path, object);
    trees.set(id, tree);
  }
  return trees;
}

/** Bytes by object, of every version there ever was. */
export async function readTexts(
  root: string,
  trees: ReadonlyMap<CommitId, PolicyTree>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const objects = [...new Set([...new Set(trees.values())].flatMap((tree) => [...tree.values()]))];
  const texts = new Map<string, Uint8Array>();
  await readObjects(root, objects, (bytes, at) => {
    const object = objects[at];
    if (bytes && object !== undefined) texts.set(object, Uint8Array.from(bytes));
  });
  return texts;
}

/**
 * The commit whose registry introduces sign-off.
 *
 * @throws {UsageError} for two of them that do not know of each other: whoever can add a line of history of their own
 * could otherwise begin anew with people of their own.
 */
export function findStart(
  { commits }: History,
  trees: ReadonlyMap<CommitId, PolicyTree>,
  isEnabled: (registry: string) => boolean,
): CommitId | null {
  const known = new Map<string, boolean>();
  const after = new Set<CommitId>();
  const starts: CommitId[] = [];
  for (const { id, parents } of commits) {
    if (parents.some((parent) => after.has(parent))) {
      after.add(id);
      continue;
    }
    const registry = trees.get(id)?.get('sites/fleet.yaml');
    if (registry === undefined) continue;
    const enabled = known.get(registry) ?? isEnabled(registry);
    known.set(registry, enabled);
    if (!enabled) continue;
    after.add(id);
    starts.push(id);
  }
  if (starts.length > 1)
    throw new UsageError(
      `审签在 ${starts.length} 个互不相干的提交中各启用了一次：${starts.map((id) => id.slice(0, 10)).join('、')}。` +
        '只能启用一次；查明多出来的是谁合并进来的，把它从历史中去掉。',
    );
  return starts[0] ?? null;
}
