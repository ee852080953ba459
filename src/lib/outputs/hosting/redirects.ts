/** Redirects of old addresses to the current ones (R-YZ-13.1), and of other hosts to the primary domain. */
import type { Clock } from '../../calendar/clock.ts';
import type { Library } from '../../queries/library.ts';
import { oldestFirst } from '../../library/order.ts';
import { showsNoticeOnly } from '../../status/site-banner.ts';
import type { Site } from '../../model/site.ts';
import { sitePages } from '../../routes/site-pages.ts';
import { SEARCH_ROOT } from '../../search/index-files.ts';
import { IMMUTABLE_PREFIXES, OPERATOR_FILES } from './cache-rules.ts';

export interface Redirect {
  /** Old path, decoded. */
  from: string;
  /** Address within the site, or absolute where the content moved to another site. */
  to: string;
  /** Every path below `from` is redirected to the same path below `to`; both end with a slash. */
  prefix?: true;
}

/** Prefixes of the addresses of files that the build names. */
const RESERVED: readonly string[] = [...IMMUTABLE_PREFIXES, SEARCH_ROOT];
const isReserved = (path: string) => RESERVED.some((prefix) => path.startsWith(prefix));

/**
 * Redirects of the site, sorted by old path. The address of an existing page or file is never redirected; where two
 * entries claim the same old address, the older entry keeps it. Each works with and without a trailing slash.
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

/** The same address with or without the trailing slash, as people copy it; null for a file and for the root. */
function otherSpelling(path: string): string | null {
  if (path.endsWith('/')) return path.replace(/\/+$/, '') || null;
  return /\.[^/]*$/.test(path) ? null : `${path}/`;
}

/**
 * Redirects of whole columns that moved within the site, and of content that moved to another site (R-DL-9.2). The
 * longest old path comes first, so that the first match is the most specific; each also works without the trailing
 * slash. A path that has pages is never redirected.
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

/** Target of a path, or undefined where no redirect matches. */
export function redirectTarget(redirects: readonly Redirect[], path: string): string | undefined {
  for (const { from, to, prefix } of redirects) {
    if (path === from) return to;
    if (prefix && path.startsWith(from)) return to + encodeURI(path.slice(from.length));
  }
  return undefined;
}

/** Null for paths that no browser requests: invalid escapes, control characters, `..`. */
export function decodePath(alias: string): string | null {
  try {
    const path = decodeURIComponent(alias);
    return /\p{Cc}/u.test(path) || path.split('/').some((step) => step === '.' || step === '..') ? null : path;
  } catch {
    return null;
  }
}

/** Other hosts of the site today, in Punycode, sorted. */
export function hostAliases(site: Site, clock: Clock): string[] {
  const { primary, chinese, aliases } = site.record.domain;
  const current = aliases.filter(({ since, until }) => clock.reached(since) && !clock.isOver(until));
  const hosts = [chinese, ...current.map(({ name }) => name)].flatMap((name) => networkHost(name) ?? []);
  return [...new Set(hosts)].filter((host) => host !== primary).sort();
}

/** A host name as in DNS, where Chinese names are Punycode. */
const HOST_PATTERN = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** Null for names invalid in DNS: URLs allow characters in hosts that are special in a server configuration. */
function networkHost(name: string): string | null {
  const host = URL.canParse(`https://${name}/`) ? new URL(`https://${name}/`).hostname : '';
  return HOST_PATTERN.test(host) ? host : null;
}
