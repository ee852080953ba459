/** Which feeds a site has, and what they follow. */
import { types } from '../../../schemas/index.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import { showsNoticeOnly } from '../status/site-banner.ts';

/** What a feed may follow, the newest first: the site (column null), or the column with all below it. */
const candidates = (library: Library, siteId: string, column: Column | null): readonly Entry[] =>
  library.entries(column ? { site: siteId, column: column.path, deep: true } : { site: siteId });
/** Standing pages are no news: a feed follows what is dated. */
const isFollowed = (entry: Entry): boolean => types[entry.type].dated;

/** True where there is something to follow. */
export function hasFeed(library: Library, siteId: string, column: Column | null): boolean {
  if (showsNoticeOnly(library.site(siteId))) return false;
  return column?.record.presentation !== 'page' && candidates(library, siteId, column).some(isFollowed);
}

/** What the feed of the site (column null) or of a column follows, the newest first. */
export const followedEntries = (library: Library, siteId: string, column: Column | null): readonly Entry[] =>
  candidates(library, siteId, column).filter(isFollowed);
