/** Content of a feed, independent of its format (Atom, JSON Feed). */
import { entryDescription } from '../../head/description.ts';
import { isoTime } from '../../text/iso-time.ts';
import { foreignLanguage } from '../../library/entry-language.ts';
import type { Library } from '../../queries/library.ts';
import { FEEDS_URL, followedEntries, type Followed } from '../../routes/feeds.ts';
import { siteLanguage, siteName } from '../../model/site-names.ts';
import type { Attachment } from '../../model/file.ts';
import type { Entry } from '../../model/entry.ts';
import type { Site } from '../../model/site.ts';
import { traitsOf } from '../../types/index.ts';

/** Number of newest entries in a feed. */
export const FEED_LENGTH = 50;

export interface FeedItem {
  /** A tag URI with the id of the entry; it does not change when the address does. */
  id: string;
  title: string;
  /** Language of title and summary, where it is not that of the feed. */
  lang?: string;
  url: string;
  /** ISO 8601 with offset. */
  published: string;
  updated: string;
  summary: string;
  /** Tags and status of the entry: 有效, 已废止, 征集中. */
  tags: readonly string[];
  /** Unit the information comes from. */
  author: string;
  attachments: readonly Attachment[];
}

export interface Feed {
  title: string;
  description: string;
  lang: string;
  /** Page that shows what the feed follows. */
  pageUrl: string;
  /** Folder of the files of the feed, which is its id. */
  folderUrl: string;
  author: string;
  origin: string;
  /** Time of the newest change among the items. */
  updated: string;
  /** Newest first. */
  items: readonly FeedItem[];
}

export function buildFeed(library: Library, site: Site, followed: Followed): Feed {
  const items = followedEntries(library, site.id, followed)
    .slice(0, FEED_LENGTH)
    .map((entry) => feedItem(library, entry, site));
  const name = siteName(site);
  return {
    ...heading(followed, name),
    lang: siteLanguage(site),
    pageUrl: `${site.origin}${followed && 'tag' in followed ? FEEDS_URL : (followed?.url ?? '/')}`,
    folderUrl: `${site.origin}${followed?.url ?? '/'}`,
    author: site.record.sponsor,
    origin: site.origin,
    updated: items.reduce((latest, { updated }) => (updated > latest ? updated : latest), ''),
    items,
  };
}

function heading(followed: Followed, site: string): Pick<Feed, 'title' | 'description'> {
  if (followed === null) return { title: site, description: `${site}网站最新发布的信息` };
  if ('tag' in followed)
    return { title: `${followed.tag}_${site}`, description: `${site}网站与“${followed.tag}”有关的信息` };
  return { title: `${followed.name}_${site}`, description: followed.record.description };
}

/** An entry shared by another site keeps the address and id it has there. */
function feedItem(library: Library, entry: Entry, shownOn: Site): FeedItem {
  const owner = library.site(entry.site);
  const { title, publishedAt, tags, source } = entry.data;
  const status = traitsOf(entry).status?.(library, entry);
  return {
    id: `tag:${owner.record.domain.primary},${publishedAt.slice(0, 10)}:${entry.id}`,
    title,
    ...foreignLanguage(library, entry, shownOn.id),
    url: owner.origin + entry.url,
    published: isoTime(publishedAt),
    updated: isoTime(library.changedAt(entry) ?? publishedAt),
    summary: entryDescription(entry),
    tags: status === undefined ? tags : [...tags, status.label],
    author: source.name,
    attachments: library.attachments(entry).map((each) => ({ ...each, url: owner.origin + each.url })),
  };
}
