/** What the engine has to know besides units and approvals. */
import type { LocalTime } from '../model/local-time.ts';
import type { Approval, Author, CommitId, SignoffUnit } from './model.ts';
import type { People } from './people.ts';
import type { UnitPolicy } from './policy.ts';

/** A public key that attests reviews read from a forge. */
export interface Witness {
  forge: string;
  key: string;
  from: string;
  until?: string;
}

/** What is in force at a commit: whoever changes it is judged by what was in force before. */
export interface Policy {
  people: People;
  witnesses: readonly Witness[];
  unit(unit: SignoffUnit): UnitPolicy;
}

export interface JudgeContext {
  /** No record is later than this. */
  latest: LocalTime;
  /** The commit that is judged. */
  head: CommitId;
  policyAt(commit: CommitId): Policy;
  /** Undefined for a commit that is not in the history of the head. */
  commitTime(commit: CommitId): LocalTime | undefined;
  /** Whether a commit contains a unit with these bytes at the path that was approved. */
  holds(commit: CommitId, unit: Approval['unit']): boolean;
  /** Who changed the unit up to a commit since it was last signed off. */
  authors(unit: SignoffUnit, commit: CommitId): readonly Author[];
  /** Whether the unit is as it was when sign-off was introduced. */
  isBaseline(unit: SignoffUnit): boolean;
}
