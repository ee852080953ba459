/** Composes the `<head>` of a page. */
import type { Library } from '../queries/library.ts';
import { siteLanguage } from '../model/site-names.ts';
import type { Site } from '../model/site.ts';
import { NOT_FOUND_URL, type SitePage } from '../routes/site-pages.ts';
import { pageDescription } from './description.ts';
import { feedLinks } from './feed-links.ts';
import { governmentMeta } from './government-meta.ts';
import type { HeadData, HeadPictures } from './head-data.ts';
import { pageJsonLd } from './json-ld/page-json-ld.ts';
import { pageTitle } from './page-title.ts';

const INDEXED_NOWHERE: ReadonlySet<SitePage['kind']> = new Set<SitePage['kind']>(['search', 'withdrawn', 'not-found']);

export function pageHead(library: Library, site: Site, page: SitePage, pictures: HeadPictures = {}): HeadData {
  const description = pageDescription(site, page);
  return {
    title: pageTitle(library, site, page),
    description,
    canonical: page.url === NOT_FOUND_URL ? null : site.origin + page.url,
    lang: siteLanguage(site),
    meta: [
      ...governmentMeta(site, page, description, pictures),
      ...(INDEXED_NOWHERE.has(page.kind) ? [{ name: 'robots', content: 'noindex' }] : []),
    ],
    links: feedLinks(library, site, page),
    jsonLd: pageJsonLd(library, site, page, description, pictures),
  };
}

/** JSON-LD as text that cannot end the script element it is in. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
