/** Feeds of a site and their entries. */
import { createHash } from 'node:crypto';
import { types } from '../../../schemas/index.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import { showsNoticeOnly } from '../status/site-banner.ts';

/** The page that lists all feeds; the feeds of tags are below it. */
export const FEEDS_URL = '/feeds/';

/** A tag that can be followed. */
export interface FollowedTag {
  tag: string;
  /** Folder of its feed. A tag is Chinese text, which not every server serves as a folder, so it is a digest. */
  url: string;
}

/** What a feed follows: the whole site (null), a column with all columns below it, or a tag (R-DL-40). */
export type Followed = Column | FollowedTag | null;

/** Fewer entries make a tag no subject that somebody follows. */
const MIN_TAG_ENTRIES = 5;

const candidates = (library: Library, siteId: string, followed: Followed): readonly Entry[] => {
  if (followed === null) return library.entries({ site: siteId });
  if ('tag' in followed)
    return library.entries({ site: siteId }).filter(({ data }) => data.tags.includes(followed.tag));
  return library.entries({ site: siteId, column: followed.path, deep: true });
};
/** A feed contains dated entries only. */
const isFollowed = (entry: Entry): boolean => types[entry.type].dated;

/** True where the feed has entries. */
export function hasFeed(library: Library, siteId: string, column: Column | null): boolean {
  if (showsNoticeOnly(library.site(siteId))) return false;
  return column?.record.presentation !== 'page' && candidates(library, siteId, column).some(isFollowed);
}

/** Entries of a feed, newest first. */
export const followedEntries = (library: Library, siteId: string, followed: Followed): readonly Entry[] =>
  candidates(library, siteId, followed).filter(isFollowed);

/** Tags with a feed of their own, those of most entries first. */
export function followedTags(library: Library, siteId: string): FollowedTag[] {
  if (showsNoticeOnly(library.site(siteId))) return [];
  const counts = new Map<string, number>();
  for (const { data } of followedEntries(library, siteId, null))
    for (const tag of data.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= MIN_TAG_ENTRIES)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([tag]) => ({ tag, url: `${FEEDS_URL}${createHash('sha256').update(tag).digest('hex').slice(0, 8)}/` }));
}
