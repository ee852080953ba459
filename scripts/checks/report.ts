import type { ExceptionRecord } from '../../schemas/registers/exceptions.ts';
import type { Finding, NotRunReason } from './check.ts';
import type { Lang } from '../lib/lang.ts';

/** One check on one site, or on the whole fleet if it reads sources. */
export interface CheckRun {
  check: string;
  /** Chinese name of the check. */
  label: string;
  /** Empty for checks that read the whole fleet at once. */
  site: string;
  /** Number of files or pages examined. */
  seen: number;
  /** Why it did not run; absent if it ran. */
  notRun?: NotRunReason;
}

/** A finding that an exception allows, with the exception. */
export interface Excepted {
  finding: Finding;
  exception: ExceptionRecord;
}

/** Everything one run of the checks found; what the reporters print. Has no current time and no absolute paths. */
export interface CheckReport {
  lang: Lang;
  /** Sites reported on, in registry order. */
  sites: readonly { id: string; name: string }[];
  findings: readonly Finding[];
  excepted: readonly Excepted[];
  runs: readonly CheckRun[];
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): {
  error: number;
  warning: number;
  info: number;
} {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
