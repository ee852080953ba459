/** One row of the table of violations: what is changed in the minimal fleet, and the one finding it brings about. */
import type { CaseFleet, Change } from './rule-case.ts';

export interface Violation {
  /** `check/rule`. */
  rule: string;
  /** `file:line:column` in the fleet with all violations. */
  at: string;
  changes: readonly Change[];
  /** Further files, made by code. */
  prepare?: (fleet: CaseFleet) => Promise<void>;
}
