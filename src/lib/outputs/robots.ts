import type { Site } from '../model/site.ts';
import { SITEMAP_INDEX } from './sitemaps.ts';

/** `robots.txt`: allows everything that is published (R-GO-6.4e) and forbids a site in preparation. */
export function robots(site: Site): string {
  if (site.record.status === 'draft') return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nDisallow: /pagefind/\n\nSitemap: ${site.origin}/${SITEMAP_INDEX}\n`;
}
