/** Where a page's feeds are: the site's on every page, the column's on its own pages and those within it. */
import type { Library } from '../library/library.ts';
import type { Site } from '../library/types.ts';
import { hasFeed } from '../outputs/feeds/feed.ts';
import type { SitePage } from '../routes/site-pages.ts';
import type { HeadLink } from './head.ts';
import { siteName } from './page-title.ts';

export const ATOM_TYPE = 'application/atom+xml';
export const JSON_FEED_TYPE = 'application/feed+json';

export function feedLinks(library: Library, site: Site, page: SitePage): HeadLink[] {
  const column = page.kind === 'channel' || page.kind === 'list' || page.kind === 'entry' ? page.column : null;
  return [
    ...(hasFeed(library, site.id, null) ? links('/', siteName(site)) : []),
    ...(column && hasFeed(library, site.id, column) ? links(column.url, `${column.name}_${siteName(site)}`) : []),
  ];
}

function links(folder: string, title: string): HeadLink[] {
  return [
    { rel: 'alternate', href: `${folder}feed.xml`, type: ATOM_TYPE, title },
    { rel: 'alternate', href: `${folder}feed.json`, type: JSON_FEED_TYPE, title },
  ];
}
