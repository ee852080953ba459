/** Where a page's feeds are: the site's on every page, the column's on its own pages and those within it. */
import type { Library } from '../library/library.ts';
import { siteName } from '../library/site-names.ts';
import type { Site } from '../library/types.ts';
import { hasFeed } from '../outputs/feeds/feed.ts';
import { mediaType } from '../text/media-type.ts';
import type { SitePage } from '../routes/site-pages.ts';
import type { HeadLink } from './head.ts';

export function feedLinks(library: Library, site: Site, page: SitePage): HeadLink[] {
  const column = 'column' in page ? page.column : null;
  return [
    ...(hasFeed(library, site.id, null) ? links('/', siteName(site)) : []),
    ...(column && hasFeed(library, site.id, column) ? links(column.url, `${column.name}_${siteName(site)}`) : []),
  ];
}

function links(folder: string, title: string): HeadLink[] {
  return [
    { rel: 'alternate', href: `${folder}feed.xml`, type: mediaType('feed.xml'), title },
    { rel: 'alternate', href: `${folder}feed.json`, type: mediaType('feed.json'), title },
  ];
}
