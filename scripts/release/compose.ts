/** The files a release is made from: those of the commit, without the bytes that are not signed off. */
import type { CommitId, SignoffUnit } from '../../src/lib/signoff/model.ts';
import type { CommittedFile } from './committed-files.ts';

/** An earlier version of something that is not signed off as it is now. */
export interface FormerVersion {
  unit: SignoffUnit;
  commit: CommitId;
  files: readonly CommittedFile[];
}

/**
 * A file that is part of several units stays as long as one of them is signed off.
 *
 * @param signed units of the commit that are covered.
 * @param unsigned those that are not.
 * @param former the last covered versions of some of these, which take their place.
 */
export function composeFiles(
  committed: readonly CommittedFile[],
  signed: readonly SignoffUnit[],
  unsigned: readonly SignoffUnit[],
  former: readonly FormerVersion[],
): CommittedFile[] {
  const needed = new Set(signed.flatMap(({ files }) => files.map(({ path }) => path)));
  const dropped = new Set(unsigned.flatMap(({ files }) => files.map(({ path }) => path)));
  const files = new Map(
    committed.filter(({ path }) => needed.has(path) || !dropped.has(path)).map((file) => [file.path, file]),
  );
  // Bytes that were signed off as they are now come before those of an earlier version.
  for (const { files: earlier } of former)
    for (const file of earlier) if (!needed.has(file.path)) files.set(file.path, file);
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
