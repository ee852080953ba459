import type { Clock } from '../calendar/clock.ts';
import type { Entry, SkipReason } from '../model/entry.ts';
import { rolesOf } from '../model/roles.ts';

/** Why an entry is not shown, or null when it is shown. It is shown from `publishedAt` until `expiresAt`.
 * Entries disclosed only on request, or not at all, are never published (R-DL-21). */
export function skipReason(entry: Entry, clock: Clock): SkipReason | null {
  const { state, publishedAt, expiresAt, disclosureScope } = entry.data;
  if (state === 'draft') return 'draft';
  if (state === 'withdrawn') return 'withdrawn';
  if (disclosureScope !== 'active') return 'undisclosed';
  if (!clock.reached(publishedAt)) return 'scheduled';
  if (rolesOf(entry).isPublic?.(entry.data) === false) return 'notPublic';
  if (expiresAt !== undefined && clock.reached(expiresAt)) return 'expired';
  return null;
}
