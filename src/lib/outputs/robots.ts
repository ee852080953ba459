import type { Site } from '../model/site.ts';
import { SITEMAP_INDEX } from './sitemaps.ts';

/** `robots.txt`: everything published may be found (R-GO-6.4e); a site still being prepared may not. */
export function robots(site: Site): string {
  if (site.record.status === 'draft') return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nDisallow: /pagefind/\n\nSitemap: ${site.origin}/${SITEMAP_INDEX}\n`;
}
