import type { Library } from '../../queries/library.ts';
import type { Site } from '../../model/site.ts';
import type { SitePage } from '../../routes/site-pages.ts';
import { breadcrumb } from '../breadcrumb.ts';

/** `BreadcrumbList`: the breadcrumb that the page shows. */
export function breadcrumbList(library: Library, site: Site, page: SitePage): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumb(library, page).map(({ name, url }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: site.origin + url,
    })),
  };
}
