/** Entries the preview shows as if they were published, and what it says of them. */
import type { ParsedFleet } from '../../src/lib/content/parse-fleet.ts';
import type { Library } from '../../src/lib/library/library.ts';
import type { Entry, LocalTime } from '../../src/lib/library/types.ts';
import { skipReason } from '../../src/lib/library/visibility.ts';
import type { Unpublished } from '../../src/preview/state.ts';

/** Drafts and entries whose time has not come, unless they would not be on line even then. */
export function previewedEntries(parsed: ParsedFleet, site: string, now: LocalTime): Set<Entry> {
  const entries = parsed.entries.flatMap(({ entry }) => (entry?.site === site ? [entry] : []));
  return new Set(entries.filter((entry) => unpublished(entry, now) && skipReason(...published(entry, now)) === null));
}

/** The entry as it will be, and the first moment it can be on line. */
function published(entry: Entry, now: LocalTime): [Entry, LocalTime] {
  const { publishedAt } = entry.data;
  const data = { ...entry.data, state: 'published' as const };
  return [{ ...entry, data }, publishedAt > now ? publishedAt : now];
}

/** Undefined for what is on line, and for what is not for other reasons. */
function unpublished(entry: Entry, now: LocalTime): Unpublished | undefined {
  const reason = skipReason(entry, now);
  if (reason === 'draft') return { mark: '草稿', words: '不会发布' };
  if (reason === 'scheduled') return { mark: '定时', words: `${entry.data.publishedAt} 发布` };
  return undefined;
}

/** Address → what to say of it, for the entries of a preview's library. */
export function unpublishedAddresses(library: Library, site: string, now: LocalTime): Map<string, Unpublished> {
  const pairs = library.entries({ site }).flatMap((entry) => {
    const words = entry.site === site ? unpublished(entry, now) : undefined;
    return words ? [[entry.url, words] as const] : [];
  });
  return new Map(pairs);
}
