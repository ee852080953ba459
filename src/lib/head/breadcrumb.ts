/** The path from the home page to a page (当前位置), for the visible breadcrumb and for search engines. */
import type { Library } from '../queries/library.ts';
import { showsNoticeOnly } from '../status/site-banner.ts';
import type { SitePage } from '../routes/site-pages.ts';
import { pageName } from './page-title.ts';

export interface Crumb {
  name: string;
  /** Address within the site. */
  url: string;
}

/** Home page first, the page itself last. A page shown at its column's address represents the column. */
export function breadcrumb(library: Library, page: SitePage): Crumb[] {
  const home: Crumb = { name: '首页', url: '/' };
  if (page.kind === 'home' || page.kind === 'site-status') return [home];
  const column = 'column' in page && !showsNoticeOnly(library.site(page.column.site)) ? page.column : null;
  const above = column ? library.trail(column).map(({ name, url }) => ({ name, url })) : [];
  return page.url === column?.url
    ? [home, ...above]
    : [home, ...above, { name: page.kind === 'list' ? `第${page.list.number}页` : pageName(page), url: page.url }];
}
