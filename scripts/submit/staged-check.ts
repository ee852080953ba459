/** Checks what is about to be submitted, as the branch will hold it, before anything of it is committed. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { programDigest } from '../build/program-digest.ts';
import { affectedBy } from '../checks/changed/affected.ts';
import { readStaged } from '../checks/changed/staged.ts';
import type { CheckReport } from '../checks/report.ts';
import { runChecks } from '../checks/run.ts';
import { loadKnownFleet } from '../lib/known-entries.ts';
import { gitSays, type Git } from '../lib/run-git.ts';
import type { CommandIo } from '../lib/command.ts';

/**
 * @param from the commit the branch goes on from.
 * @param paths files that are submitted; other changes of the work tree do not count.
 */
export async function checkOf(io: CommandIo, git: Git, from: string, paths: readonly string[]): Promise<CheckReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lantai-submit-'));
  const index = path.join(folder, 'index');
  try {
    // With the index of the work tree Git knows which files are as they were.
    await copyFile(await gitSays(git, 'rev-parse', '--path-format=absolute', '--git-path', 'index'), index).catch(
      () => undefined,
    );
    await git(['read-tree', '--reset', from], { index });
    await git(['add', '-A', '--pathspec-from-file=-', '--pathspec-file-nul'], { index, input: literal(paths) });
    const staged = await readStaged(io.root, index, from);
    if (!staged) throw new Error('The repository is gone');
    const fleet = await loadKnownFleet(io.root, io.now, await programDigest(), staged.folder);
    const sites = fleet.parsed.fleet?.sites.map(({ id }) => id) ?? [];
    return await runChecks(fleet, { sites, scope: affectedBy(staged.files, fleet), lang: io.lang });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Paths as Git takes them from a list, without a meaning of their own for stars and brackets. */
export const literal = (paths: readonly string[]): string => paths.map((each) => `:(top,literal)${each}\0`).join('');
