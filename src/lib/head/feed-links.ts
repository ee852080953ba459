/** Feed links of a page: the site's feed on every page, a column's on its own pages and those within it. */
import type { Library } from '../queries/library.ts';
import { siteName } from '../model/site-names.ts';
import type { Site } from '../model/site.ts';
import { hasFeed } from '../routes/feeds.ts';
import { mediaType } from '../text/media-type.ts';
import type { SitePage } from '../routes/site-pages.ts';
import type { HeadLink } from './head-data.ts';

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
