/** Old addresses that lead to where their content stands now (R-YZ-13.1), and hosts that lead to the primary domain. */
import type { Clock } from '../../calendar/clock.ts';
import type { Library } from '../../queries/library.ts';
import { oldestFirst } from '../../library/order.ts';
import { showsNoticeOnly } from '../../status/site-banner.ts';
import type { Site } from '../../model/site.ts';
import { sitePages } from '../../routes/site-pages.ts';
import { SEARCH_ROOT } from '../../search/files.ts';
import { IMMUTABLE_PREFIXES, OPERATOR_FILES } from './cache-rules.ts';

export interface Redirect {
  /** Old path, decoded. */
  from: string;
  /** Address within the site, or whole where the content went to another one. */
  to: string;
  /** Everything below `from` is led to the same place below `to`; both end with a slash. */
  prefix?: true;
}

/** Beginnings of the addresses of files that are named by the build, not by people. */
const RESERVED: readonly string[] = [...IMMUTABLE_PREFIXES, SEARCH_ROOT];
const isReserved = (path: string) => RESERVED.some((prefix) => path.startsWith(prefix));

/**
 * Redirects of the site, sorted by old path. An address that a page or file has now is never redirected; where two
 * entries claim one old address, the older entry keeps it. Each leads on with and without the slash at its end.
 *
 * @param files addresses of the site's files besides its pages.
 */
export function pathRedirects(library: Library, siteId: string, files: readonly string[] = []): Redirect[] {
  const operator = OPERATOR_FILES.map((name) => `/${name}`);
  const pages = sitePages(library, siteId);
  const taken = new Set([...pages.map(({ url }) => url), ...files, ...operator]);
  const isFree = (path: string) => !taken.has(path) && !taken.has(`${path}/`) && !isReserved(path);
  const redirects = new Map<string, string>();
  for (const entry of pages.flatMap((page) => ('entry' in page ? page.entry : [])).sort(oldestFirst)) {
    for (const alias of entry.data.aliases) {
      const from = decodePath(alias);
      if (from !== null && isFree(from) && !redirects.has(from)) redirects.set(from, entry.url);
    }
  }
  for (const [from, to] of [...redirects]) {
    const other = otherSpelling(from);
    if (other !== null && isFree(other) && !redirects.has(other)) redirects.set(other, to);
  }
  return [...redirects].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The same address with or without the slash at its end, as people copy it; null for a file and for the root. */
function otherSpelling(path: string): string | null {
  if (path.endsWith('/')) return path.replace(/\/+$/, '') || null;
  return /\.[^/]*$/.test(path) ? null : `${path}/`;
}

/**
 * Redirects of whole columns that moved within the site, and of what went to another site (R-DL-9.2), the longest old
 * path first, so that the first one that fits is the nearest, each also without the slash at its end. A path with pages
 * of its own is never led away.
 */
export function prefixRedirects(library: Library, siteId: string): Redirect[] {
  const site = library.site(siteId);
  const pages = sitePages(library, siteId).map(({ url }) => url);
  const isFree = (from: string) => !pages.some((url) => url !== '/' && url.startsWith(from)) && !isReserved(from);
  const columns = showsNoticeOnly(site)
    ? []
    : library.columns(siteId).flatMap(({ url, record }) => record.aliases.map((from) => ({ from, to: url })));
  const found = new Map<string, string>();
  for (const { from: written, to } of [...columns, ...site.record.moved]) {
    const from = decodePath(written);
    if (from !== null && to.endsWith('/') && isFree(from) && !found.has(from)) found.set(from, to);
  }
  const taken = new Set(pages);
  return [...found]
    .flatMap(([from, to]): Redirect[] => {
      const bare = from.replace(/\/+$/, '');
      return [{ from, to, prefix: true }, ...(bare === '' || taken.has(`${bare}/`) ? [] : [{ from: bare, to }])];
    })
    .sort((a, b) => b.from.length - a.from.length || (a.from < b.from ? -1 : 1));
}

/** Where a path leads to, or undefined where no redirect fits. */
export function redirectTarget(redirects: readonly Redirect[], path: string): string | undefined {
  for (const { from, to, prefix } of redirects) {
    if (path === from) return to;
    if (prefix && path.startsWith(from)) return to + encodeURI(path.slice(from.length));
  }
  return undefined;
}

/** Null for what no browser asks for: broken escapes, control characters, steps up the tree. */
export function decodePath(alias: string): string | null {
  try {
    const path = decodeURIComponent(alias);
    return /\p{Cc}/u.test(path) || path.split('/').some((step) => step === '.' || step === '..') ? null : path;
  } catch {
    return null;
  }
}

/** Other hosts of the site today, as the network writes them (Chinese names in Punycode), sorted. */
export function hostAliases(site: Site, clock: Clock): string[] {
  const { primary, chinese, aliases } = site.record.domain;
  const current = aliases.filter(({ since, until }) => clock.reached(since) && !clock.isOver(until));
  const hosts = [chinese, ...current.map(({ name }) => name)].flatMap((name) => networkHost(name) ?? []);
  return [...new Set(hosts)].filter((host) => host !== primary).sort();
}

/** A host name as the network writes it: Chinese names are Punycode by then. */
const HOST_PATTERN = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** Null for a name no network knows; URLs allow characters in hosts that mean something in a server's configuration. */
function networkHost(name: string): string | null {
  const host = URL.canParse(`https://${name}/`) ? new URL(`https://${name}/`).hostname : '';
  return HOST_PATTERN.test(host) ? host : null;
}
