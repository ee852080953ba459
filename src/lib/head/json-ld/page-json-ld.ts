/** Structured data (schema.org) of a page. */
import type { Library } from '../../queries/library.ts';
import type { Site } from '../../model/site.ts';
import type { SitePage } from '../../routes/site-pages.ts';
import type { HeadPictures } from '../head-data.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { dataCatalogueJsonLd } from './data-catalogue.ts';
import { entryJsonLd } from './entry.ts';
import { listJsonLd } from './list.ts';
import { organization, webSite } from './site.ts';

export function pageJsonLd(
  library: Library,
  site: Site,
  page: SitePage,
  description: string,
  pictures: HeadPictures,
): object[] {
  switch (page.kind) {
    case 'home':
      return [organization(library, site, pictures), webSite(site)];
    case 'entry':
      return [breadcrumbList(library, site, page), entryJsonLd(library, site, page.entry, description, pictures)];
    case 'list':
      return [breadcrumbList(library, site, page), ...listJsonLd(library, site, page)];
    case 'view':
      return [breadcrumbList(library, site, page), ...dataCatalogueJsonLd(library, site, page)];
    case 'site-status':
    case 'not-found':
      return [];
    default:
      return [breadcrumbList(library, site, page)];
  }
}
