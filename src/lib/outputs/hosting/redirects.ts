/** Old addresses that lead to where their content stands now (R-YZ-13.1), and hosts that lead to the primary domain. */
import type { Library } from '../../library/library.ts';
import type { Site } from '../../library/types.ts';
import { sitePages } from '../../routes/site-pages.ts';
import { SEARCH_ROOT } from '../../search/files.ts';
import { IMMUTABLE_PREFIXES, OPERATOR_FILES } from './cache-rules.ts';

export interface Redirect {
  /** Old path, decoded. */
  from: string;
  /** Address within the site. */
  to: string;
}

/** Beginnings of the addresses of files that are named by the build, not by people. */
const RESERVED: readonly string[] = [...IMMUTABLE_PREFIXES, SEARCH_ROOT];

/**
 * Redirects of the site, sorted by old path. An address that a page or file has now is never redirected; where two
 * entries claim one old address, the older entry keeps it.
 *
 * @param files addresses of the site's files besides its pages.
 */
export function pathRedirects(library: Library, siteId: string, files: readonly string[] = []): Redirect[] {
  const operator = OPERATOR_FILES.map((name) => `/${name}`);
  const taken = new Set([...sitePages(library, siteId).map(({ url }) => url), ...files, ...operator]);
  const isFree = (path: string) => !taken.has(path) && !RESERVED.some((prefix) => path.startsWith(prefix));
  const redirects = new Map<string, string>();
  for (const entry of [...library.entries({ site: siteId })].reverse()) {
    for (const alias of entry.data.aliases) {
      const from = decodePath(alias);
      if (from !== null && isFree(from) && !redirects.has(from)) redirects.set(from, entry.url);
    }
  }
  return [...redirects].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1));
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

/** Other hosts of the site on `today`, as the network writes them (Chinese names in Punycode), sorted. */
export function hostAliases(site: Site, today: string): string[] {
  const { primary, chinese, aliases } = site.record.domain;
  const current = aliases.filter(({ since, until }) => since <= today && today <= until).map(({ name }) => name);
  const hosts = [chinese, ...current].flatMap((name) => networkHost(name) ?? []);
  return [...new Set(hosts)].filter((host) => host !== primary).sort();
}

/** A host name as the network writes it: Chinese names are Punycode by then. */
const HOST_PATTERN = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** Null for a name no network knows; URLs allow characters in hosts that mean something in a server's configuration. */
function networkHost(name: string): string | null {
  const host = URL.canParse(`https://${name}/`) ? new URL(`https://${name}/`).hostname : '';
  return HOST_PATTERN.test(host) ? host : null;
}
