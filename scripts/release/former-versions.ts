/** The version of the last release of whatever is not signed off as it is now, where that version still is. */
import type { CommitId, Verdict } from '../../src/lib/signoff/model.ts';
import { readUnits } from '../signoff/read-units.ts';
import type { JudgedCommit } from './judged-commit.ts';
import { committedFiles } from './committed-files.ts';
import type { FormerVersion } from './compose.ts';
import { siteOfPath } from './gate.ts';
import type { Published } from './replay.ts';

/** @param published what is on each site by its last release. */
export async function formerVersions(
  root: string,
  unsigned: readonly Verdict[],
  published: ReadonlyMap<string, Published>,
  judged: Pick<JudgedCommit, 'portal' | 'judge'>,
): Promise<FormerVersion[]> {
  const wanted = new Map<CommitId, Map<string, string>>();
  for (const { unit } of unsigned) {
    const last = published.get(siteOfPath(unit.path));
    const released = last?.units.get(unit.path);
    if (!last || !released) continue;
    const commit = last.record.kept.find(({ path }) => path === unit.path)?.commit ?? last.record.commit;
    wanted.set(commit, (wanted.get(commit) ?? new Map()).set(unit.path, released.digest));
  }
  const found: FormerVersion[] = [];
  for (const [commit, digests] of wanted) {
    const units = await readUnits(root, commit, judged.portal, new Set(digests.keys()));
    const same = units.filter(({ path, digest }) => digests.get(path) === digest);
    const covered = (await judged.judge(same)).filter((verdict) => verdict.covered);
    if (covered.length === 0) continue;
    const files = new Map((await committedFiles(root, commit)).map((file) => [file.path, file]));
    for (const { unit } of covered)
      found.push({ unit, commit, files: unit.files.flatMap(({ path }) => files.get(path) ?? []) });
  }
  return found;
}
