import type { Entry, LocalTime, SkipReason } from './types.ts';

/** Why an entry is not shown at `now`, or null when it is shown. It appears at `publishedAt` and is gone at `expiresAt`. */
export function skipReason(entry: Entry, now: LocalTime): SkipReason | null {
  const { state, publishedAt, expiresAt } = entry.data;
  if (state === 'draft') return 'draft';
  if (state === 'withdrawn') return 'withdrawn';
  if (publishedAt > now) return 'scheduled';
  if (expiresAt !== undefined && expiresAt <= now) return 'expired';
  return null;
}
