/** Versions of files that are in force, and what is in force where lines of history meet. */
import type { CommitId, Verdict } from '../../src/lib/signoff/model.ts';

export interface Version {
  /** Null for a file that is gone. */
  object: string | null;
  /** The commit it came into force with. */
  since: CommitId;
  /** The version it replaced. */
  before?: Version;
  verdict?: Verdict;
}

/** By path. */
export type InForce = ReadonlyMap<string, Version>;

/**
 * The later version of each file where one replaced the other; where both replaced the same one, that of the first
 * line, so that the second needs to be signed off once more.
 */
export function mergeVersions([first, ...others]: readonly InForce[]): InForce {
  if (!first) return new Map();
  return others.reduce((merged, other) => (merged === other ? merged : mergeTwo(merged, other)), first);
}

function mergeTwo(one: InForce, other: InForce): InForce {
  let merged: Map<string, Version> | undefined;
  for (const [path, version] of other) {
    const current = one.get(path);
    if (current === version || (current && !isBefore(current, version))) continue;
    merged ??= new Map(one);
    merged.set(path, version);
  }
  return merged ?? one;
}

function isBefore(version: Version, later: Version): boolean {
  for (let at = later.before; at; at = at.before) if (at === version) return true;
  return false;
}
