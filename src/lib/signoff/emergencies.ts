/** What was published on the word of the principal alone and whose ordinary review is still to come (R-LYG-13.4). */
import { dayAfter } from '../rulepacks/day-after.ts';
import type { LocalTime } from '../model/local-time.ts';
import type { PersonId, SignoffRole } from './model.ts';
import type { SignoffRecord } from './record.ts';

/** A record of the ledger with its file. */
export interface FiledRecord {
  file: string;
  record: SignoffRecord;
}

export interface Emergency {
  /** Path of the entry. */
  path: string;
  /** File of the record. */
  record: string;
  person: PersonId;
  at: LocalTime;
  reason: string;
  /** Last day of the follow-up, `YYYY-MM-DD`. */
  due: string;
}

/** The last day on which an emergency counts, and on which its review has to be complete. */
export const emergencyDue = (at: LocalTime, within: string): string =>
  dayAfter(at.slice(0, 'YYYY-MM-DD'.length), within);

/**
 * Emergencies after which not every role has approved. Signatures are not looked at: this reminds, and the release
 * judges.
 *
 * @param required roles of the ordinary review of an entry; null for an entry that no longer exists.
 */
export function openEmergencies(
  records: readonly FiledRecord[],
  required: (path: string) => readonly SignoffRole[] | null,
  within: string,
): Emergency[] {
  const approvals = records.filter(({ record }) => record.decision === 'approve');
  const last = new Map<string, Emergency>();
  for (const { file, record } of records)
    if (record.decision === 'emergency')
      for (const { path } of record.units) {
        const { person, at, reason = '' } = record;
        if ((last.get(path)?.at ?? '') <= at)
          last.set(path, { path, record: file, person, at, reason, due: emergencyDue(at, within) });
      }
  return [...last.values()]
    .filter(({ path, at }) => {
      const given = new Set(
        approvals
          .filter(({ record }) => record.at >= at && record.units.some((unit) => unit.path === path))
          .map(({ record }) => record.role),
      );
      const roles = required(path);
      return roles !== null && roles.some((role) => role !== 'editor' && !given.has(role));
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
