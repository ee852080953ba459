/** Entries that the preview shows as if they were published, and their notices. */
import type { ParsedFleet } from '../../src/lib/content/parse-fleet.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { Entry } from '../../src/lib/model/entry.ts';
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import { createClock } from '../../src/lib/calendar/clock.ts';
import { skipReason } from '../../src/lib/status/visibility.ts';
import type { Unpublished } from '../../src/preview/state.ts';

/** Drafts and scheduled entries, unless they would not be visible even when published. */
export function previewedEntries(parsed: ParsedFleet, site: string, now: LocalTime): Set<Entry> {
  const entries = parsed.entries.flatMap(({ entry }) => (entry?.site === site ? [entry] : []));
  return new Set(entries.filter((entry) => unpublished(entry, now) && wouldBeShown(entry, now)));
}

/** True for an entry that would be visible if it were published at its time. */
function wouldBeShown(entry: Entry, now: LocalTime): boolean {
  const { publishedAt } = entry.data;
  const data = { ...entry.data, state: 'published' as const };
  const clock = createClock(now);
  return skipReason({ ...entry, data }, clock.reached(publishedAt) ? clock : createClock(publishedAt)) === null;
}

/** Undefined for visible entries, and for those not visible for other reasons. */
function unpublished(entry: Entry, now: LocalTime): Unpublished | undefined {
  const reason = skipReason(entry, createClock(now));
  if (reason === 'draft') return { badge: '草稿', words: '不会发布' };
  if (reason === 'scheduled') return { badge: '定时', words: `${entry.data.publishedAt} 发布` };
  return undefined;
}

/** Address → notice, for the entries in the library of a preview. */
export function unpublishedAddresses(library: Library, site: string, now: LocalTime): Map<string, Unpublished> {
  const pairs = library.entries({ site }).flatMap((entry) => {
    const words = entry.site === site ? unpublished(entry, now) : undefined;
    return words ? [[entry.url, words] as const] : [];
  });
  return new Map(pairs);
}
