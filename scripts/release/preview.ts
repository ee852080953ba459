/** What a build of the working files marks, where the fleet uses sign-off. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PEOPLE_ROLES } from '../../schemas/registers/people.ts';
import { FLEET_FILE } from '../../src/lib/content/parse-fleet.ts';
import type { UnsignedEntries } from '../../src/lib/model/unsigned.ts';
import { workingFiles, type BuildTarget } from '../build/build-fleet.ts';
import { UsageError } from '../lib/command.ts';
import { judgeCommit, type JudgedCommit } from './judged-commit.ts';
import { registryOf } from '../signoff/policy-texts.ts';
import { uncommittedFiles } from './clean-tree.ts';

/** Whether the registry among the working files says that the fleet uses sign-off. */
export async function usesSignoff(root: string): Promise<boolean> {
  const bytes = await readFile(path.join(root, FLEET_FILE)).catch(() => null);
  return bytes !== null && registryOf(new Map([[FLEET_FILE, bytes]])).isEnabled;
}

/** @returns the target of a build of the working files, and what its user is told at the end. */
export async function previewTarget(root: string, now: string): Promise<{ target: BuildTarget; note?: string }> {
  if (!(await usesSignoff(root))) return { target: workingFiles(root) };
  const unsigned = await unsignedEntries(root, now);
  return {
    target: { ...workingFiles(root), label: (site) => ({ version: 1, state: 'preview', site }), unsigned },
    note:
      unsigned === null
        ? '这是预览，没有核对审签：这里没有完整的 Git 历史，或者启用审签的改动还没有提交。发布用 --release。'
        : `这是预览，有 ${unsigned.size} 条信息没有审签，网页上有标记。发布用 --release。`,
  };
}

async function unsignedEntries(root: string, now: string): Promise<UnsignedEntries> {
  const judged = await judgeCommit(root, 'HEAD', now).catch((error: unknown) => {
    // Such as a copy without its history: what is built from it can still be looked at.
    if (error instanceof UsageError) return null;
    throw error;
  });
  return judged?.start ? awaiting(judged, await uncommittedFiles(root)) : null;
}

/** Entries that are not covered, and those that are not what the commit has. */
export function awaiting(
  { verdicts }: Pick<JudgedCommit, 'verdicts'>,
  uncommitted: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const changed = new Set(uncommitted);
  const marked = new Map<string, readonly string[]>();
  for (const { unit, covered, missing } of verdicts) {
    if (unit.kind !== 'entry') continue;
    const isChanged = unit.files.some(({ path: file }) => changed.has(file));
    if (!covered || isChanged)
      marked.set(
        unit.path,
        missing.map((role) => PEOPLE_ROLES[role]),
      );
  }
  for (const file of uncommitted) if (/^content\/.+\.mdx?$/.test(file) && !marked.has(file)) marked.set(file, []);
  return marked;
}
