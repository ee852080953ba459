/** Feeds of a site and their entries. */
import { types } from '../../../schemas/index.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import { showsNoticeOnly } from '../status/site-banner.ts';

/** Entries for the feed of the site (column null) or of a column with all columns below it, newest first. */
const candidates = (library: Library, siteId: string, column: Column | null): readonly Entry[] =>
  library.entries(column ? { site: siteId, column: column.path, deep: true } : { site: siteId });
/** A feed contains dated entries only. */
const isFollowed = (entry: Entry): boolean => types[entry.type].dated;

/** True where the feed has entries. */
export function hasFeed(library: Library, siteId: string, column: Column | null): boolean {
  if (showsNoticeOnly(library.site(siteId))) return false;
  return column?.record.presentation !== 'page' && candidates(library, siteId, column).some(isFollowed);
}

/** Entries of the feed of the site (column null) or of a column, newest first. */
export const followedEntries = (library: Library, siteId: string, column: Column | null): readonly Entry[] =>
  candidates(library, siteId, column).filter(isFollowed);
