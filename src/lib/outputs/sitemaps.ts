/**
 * Site maps for search engines, split by year of publication, so that a new entry changes only the file of its year,
 * that of the columns, and the index.
 */
import { isoTime } from '../text/iso-time.ts';
import type { Library } from '../queries/library.ts';
import type { Entry } from '../model/entry.ts';
import type { LocalTime } from '../model/local-time.ts';
import { sitePages, type SitePage } from '../routes/site-pages.ts';
import type { TextOutput } from './text-output.ts';
import { element, xmlDocument } from './xml.ts';

/** Most addresses the protocol allows in one file (sitemaps.org). */
const SITEMAP_LIMIT = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
export const SITEMAP_INDEX = 'sitemap-index.xml';

interface Location {
  url: string;
  changed: LocalTime | undefined;
}

export function sitemaps(library: Library, siteId: string): TextOutput[] {
  const { origin } = library.site(siteId);
  const byName = new Map<string, Location[]>();
  for (const page of sitePages(library, siteId)) {
    const name = sitemapOf(page);
    if (name === null) continue;
    const list = byName.get(name) ?? [];
    byName.set(name, list);
    list.push({ url: page.url, changed: latestChange(library, entriesOn(library, siteId, page)) });
  }
  const parts = [...byName].flatMap(([name, list]) => cut(name, list)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const index = parts.map(({ name, list }) => location('sitemap', origin, `/${name}`, newest(list)));
  return [
    ...parts.map(({ name, list }) => ({
      path: name,
      text: xmlDocument(
        element(
          'urlset',
          list.map(({ url, changed }) => location('url', origin, url, changed)),
          { xmlns: NAMESPACE },
        ),
      ),
    })),
    { path: SITEMAP_INDEX, text: xmlDocument(element('sitemapindex', index, { xmlns: NAMESPACE })) },
  ];
}

/** Null for pages that search engines must not index. */
function sitemapOf(page: SitePage): string | null {
  switch (page.kind) {
    case 'search':
    case 'withdrawn':
    case 'site-status':
    case 'not-found':
      return null;
    case 'entry':
      return `sitemap-${page.entry.data.publishedAt.slice(0, 4)}`;
    default:
      return 'sitemap-pages';
  }
}

function entriesOn(library: Library, siteId: string, page: SitePage): readonly Entry[] {
  switch (page.kind) {
    case 'home':
      return library.entries({ site: siteId });
    case 'view':
      return page.part?.list.items ?? library.entries({ site: siteId, column: page.column.path, deep: true });
    case 'channel':
      return library.entries({ site: siteId, column: page.column.path, deep: true });
    case 'list':
      return page.list.items;
    case 'entry':
      return [page.entry];
    default:
      return [];
  }
}

const latestChange = (library: Library, entries: readonly Entry[]) =>
  latest(entries.map((entry) => library.changedAt(entry) ?? entry.data.publishedAt));
const newest = (list: readonly Location[]) => latest(list.flatMap(({ changed }) => changed ?? []));
const latest = (times: readonly LocalTime[]) =>
  times.reduce<LocalTime | undefined>((max, time) => (max === undefined || time > max ? time : max), undefined);

function cut(name: string, list: readonly Location[]): { name: string; list: readonly Location[] }[] {
  const parts = Math.ceil(list.length / SITEMAP_LIMIT);
  return Array.from({ length: parts }, (_, at) => ({
    name: `${name}${at === 0 ? '' : `-${at + 1}`}.xml`,
    list: list.slice(at * SITEMAP_LIMIT, (at + 1) * SITEMAP_LIMIT),
  }));
}

function location(name: string, origin: string, url: string, changed: LocalTime | undefined) {
  return element(name, [
    element('loc', origin + url),
    ...(changed === undefined ? [] : [element('lastmod', isoTime(changed))]),
  ]);
}
