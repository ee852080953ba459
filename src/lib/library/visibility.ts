import type { Entry, LocalTime, SkipReason } from './types.ts';

/** Why an entry is not shown at `now`, or null when it is shown. It appears at `publishedAt` and is gone at `expiresAt`.
 * What is disclosed on request only, or not at all, is never put on line (R-DL-21). */
export function skipReason(entry: Entry, now: LocalTime): SkipReason | null {
  const { state, publishedAt, expiresAt, disclosureScope } = entry.data;
  if (state === 'draft') return 'draft';
  if (state === 'withdrawn') return 'withdrawn';
  if (disclosureScope !== 'active') return 'undisclosed';
  if (publishedAt > now) return 'scheduled';
  if ('publishState' in entry.data && entry.data.publishState !== 'public') return 'notPublic';
  if (expiresAt !== undefined && expiresAt <= now) return 'expired';
  return null;
}
