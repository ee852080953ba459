/**
 * What stands in the `<head>` of a page, as data. The layout only writes it out:
 * `lang` on `<html>`, `title`, every `meta`, `canonical` unless null, every `links`, and each of `jsonLd` by
 * {@link jsonLdText} in a `<script type="application/ld+json">` of its own.
 */
import type { Library } from '../library/library.ts';
import { siteLanguage } from '../library/site-names.ts';
import type { Site } from '../library/types.ts';
import { NOT_FOUND_URL, type SitePage } from '../routes/site-pages.ts';
import { pageDescription } from './description.ts';
import { feedLinks } from './feed-links.ts';
import { governmentMeta } from './government-meta.ts';
import { pageJsonLd } from './json-ld/page-json-ld.ts';
import { pageTitle } from './page-title.ts';

export interface HeadMeta {
  name: string;
  content: string;
}
export interface HeadLink {
  rel: string;
  href: string;
  type?: string;
  title?: string;
  hreflang?: string;
}
export interface HeadData {
  title: string;
  /** At most 120 characters. Already among `meta`, in the letter case the page's level asks for. */
  description: string;
  /** Absolute, on the primary domain; null where the page has no address of its own (404). */
  canonical: string | null;
  /** Value of `<html lang>`: the language of the frame. A text in another language says so where it stands. */
  lang: string;
  /** In writing order; names are in the exact letter case of the annex 网页设计规范. */
  meta: HeadMeta[];
  links: HeadLink[];
  jsonLd: object[];
}

/** Pictures Astro has processed, as addresses within the site. Only the page knows them. */
export interface HeadPictures {
  /** Cover picture of the entry. */
  cover?: string;
  /** Logo of the site. */
  logo?: string;
}

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

/** JSON-LD as text that cannot end the script element it stands in. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
