/**
 * The addresses a site has ever published: `sites/<id>/published-urls.txt`, one a line, sorted. Addresses are only ever
 * added, so that two branches merge into the union of both and nothing is forgotten by writing the list anew.
 */
import type { Library } from '../../src/lib/queries/library.ts';
import { isClassUrl } from '../../src/lib/routes/library-pages.ts';
import { sitePages, type SitePage } from '../../src/lib/routes/site-pages.ts';
import type { FleetFolder } from '../lib/fleet-folder.ts';
import { ADDRESS_LIST } from '../lib/read-fleet.ts';

export const addressListFile = (site: string) => `sites/${site}/${ADDRESS_LIST}`;

/** Pages whose address is not recorded: they are generated from the current content. */
const PASSING: ReadonlySet<SitePage['kind']> = new Set<SitePage['kind']>([
  'search',
  'sitemap',
  'feeds',
  'site-status',
  'not-found',
]);

/**
 * Current addresses of the site that must stay, sorted. Further pages of a list and the classes of a document library
 * are left out: they change with the documents.
 */
export function publishedAddresses(library: Library, site: string): string[] {
  return sitePages(library, site)
    .filter((page) => !PASSING.has(page.kind) && !isPassingPart(page))
    .map(({ url }) => url)
    .sort();
}

function isPassingPart(page: SitePage): boolean {
  if (page.kind === 'list') return page.list.number !== null;
  return page.kind === 'view' && isClassUrl(page.column, page.url);
}

export interface ListedAddress {
  /** As written. */
  value: string;
  /** From 1. */
  line: number;
}

/** Lines of the list; null if the site has none. */
export async function readAddressList(folder: FleetFolder, site: string): Promise<ListedAddress[] | null> {
  const bytes = await folder.read(addressListFile(site)).catch(() => null);
  if (bytes === null) return null;
  return Buffer.from(bytes)
    .toString('utf8')
    .split(/\r?\n/)
    .map((value, at) => ({ value: value.trim(), line: at + 1 }))
    .filter(({ value }) => value !== '');
}

/** Listed and new addresses, without duplicates, sorted. */
export function joinedList(listed: readonly ListedAddress[], now: readonly string[]): string {
  return `${[...new Set([...listed.map(({ value }) => value), ...now])].sort().join('\n')}\n`;
}
