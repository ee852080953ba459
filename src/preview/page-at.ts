import type { Library } from '../lib/queries/library.ts';
import { sitePages, type SitePage } from '../lib/routes/site-pages.ts';

/** The pages of the state that was asked for last. */
let latest: { library: Library; site: string; pages: ReadonlyMap<string, SitePage> } | undefined;

/** The page of a site at an address; undefined where it has none. */
export function pageAt(library: Library, site: string, address: string): SitePage | undefined {
  if (latest?.library !== library || latest.site !== site)
    latest = { library, site, pages: new Map(sitePages(library, site).map((page) => [page.url, page])) };
  return latest.pages.get(address);
}
