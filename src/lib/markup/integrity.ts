/**
 * Subresource integrity of a page's own styles and scripts: browsers reject a file that was changed on a server or in a
 * cache (R-JM-36).
 */
import { createHash } from 'node:crypto';

const RESOURCE = /<(?:link rel="stylesheet"|script)(?= )[^>]* (?:href|src)="(\/[^"]+)"[^>]*>/g;

/** Value of an `integrity` attribute for a file with these bytes. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * Adds `integrity` to the stylesheets and scripts of a page that are files of the site.
 *
 * @param html a page as Astro writes it: attributes in double quotes, `rel` first on links.
 * @param lookup integrity of the file at an address within the site; undefined leaves the element as it is.
 */
export function addIntegrity(html: string, lookup: (url: string) => string | undefined): string {
  return html.replace(RESOURCE, (element, url: string) => {
    const integrity = element.includes(' integrity=') ? undefined : lookup(url);
    return integrity === undefined ? element : `${element.slice(0, -1)} integrity="${integrity}">`;
  });
}
