/** Every page of a site: the one list that routing, the manifest, the site map and the checks share. */
import { isColumnView, type ColumnView } from '../../../schemas/column.ts';
import { type TypeName, isTypeName } from '../../../schemas/index.ts';
import { FEEDS_URL } from './feeds.ts';
import { type NodePage, nodePages } from './node-pages.ts';
import { type ClassPage, classPages } from './library-pages.ts';
import type { Library } from '../queries/library.ts';
import { showsNoticeOnly } from '../status/site-banner.ts';
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import { type WholeType, typeTraits } from '../types/index.ts';
import { listPages, listPageUrl, type ListPage } from './list-pages.ts';

export type SitePage =
  | { kind: 'home'; url: string }
  /** A column that only leads to its sub-columns. */
  | { kind: 'channel'; url: string; column: Column }
  | { kind: 'list'; url: string; column: Column; list: ListPage<Entry> }
  /** A generated view of a column; `part` is set on the pages below it that show one class. */
  | { kind: 'view'; url: string; column: Column; view: ColumnView; part?: ClassPage | NodePage }
  | { kind: 'entry'; url: string; entry: Entry; column: Column }
  /** Replaces a withdrawn entry, with time and reason. */
  | { kind: 'withdrawn'; url: string; entry: Entry; column: Column }
  /** Replaces all other pages of a site that shows only its notice. */
  | { kind: 'site-status'; url: string }
  | { kind: 'search'; url: string }
  | { kind: 'sitemap'; url: string }
  /** Lists the feeds of the site. */
  | { kind: 'feeds'; url: string }
  | { kind: 'not-found'; url: string };

/** Pages of entries by type, whole lists by type, views by name, all others by kind. */
export type TemplateName = TypeName | `${WholeType}-list` | ColumnView | Exclude<SitePage['kind'], 'entry' | 'view'>;

export const SEARCH_URL = '/search/';
export const SITEMAP_URL = '/sitemap/';
export const NOT_FOUND_URL = '/404.html';
/** The component gallery, which a build adds on demand; it is not part of the site and its navigation. */
export const GALLERY_URL = '/gallery/';

/** The only type of a column whose list is shown whole, on one page with a template of its own. */
const wholeList = (column: Column): WholeType | undefined => {
  const [only, ...others] = column.record.types;
  if (only === undefined || others.length > 0 || !isTypeName(only)) return undefined;
  return typeTraits[only].list === 'whole' ? (only as WholeType) : undefined;
};

/** Template a page is rendered by, for sampling one page of each kind. */
export function templateOf(page: SitePage): TemplateName {
  if (page.kind === 'entry') return page.entry.type;
  if (page.kind === 'view') return page.view;
  const whole = page.kind === 'list' ? wholeList(page.column) : undefined;
  return whole === undefined ? page.kind : `${whole}-list`;
}

/** Pages of the site in the order of its column tree. A column whose only page is shown in place has no list. */
export function sitePages(library: Library, siteId: string): SitePage[] {
  const site = library.site(siteId);
  if (showsNoticeOnly(site)) return noticePages(library, site);
  const withdrawn = Map.groupBy(library.withdrawn(siteId), ({ column }) => column);
  const pages: SitePage[] = [{ kind: 'home', url: '/' }];
  for (const column of library.columns(siteId)) {
    const own = library.entries({ site: siteId, column: column.path, own: true });
    const inPlace = column.record.presentation === 'page';
    if (!inPlace) pages.push(...columnPages(library, column, site.record.pageSize));
    for (const entry of own) pages.push({ kind: 'entry', url: entry.url, entry, column });
    const shown = new Set(own.map(({ url }) => url));
    for (const entry of withdrawn.get(column.path) ?? [])
      if (!shown.has(entry.url)) pages.push({ kind: 'withdrawn', url: entry.url, entry, column });
  }
  pages.push(
    { kind: 'search', url: SEARCH_URL },
    { kind: 'sitemap', url: SITEMAP_URL },
    { kind: 'feeds', url: FEEDS_URL },
    { kind: 'not-found', url: NOT_FOUND_URL },
  );
  return pages;
}

/** The pages of a site that shows only its notice; every other address gets the same text (R-YZ-13.2). */
function noticePages(library: Library, site: Site): SitePage[] {
  const { notice } = library.siteBanner(site) ?? {};
  const own = notice?.site === site.id ? notice : undefined;
  return [
    { kind: 'site-status', url: '/' },
    ...(own ? [{ kind: 'entry', url: own.url, entry: own, column: library.columnOf(own) } as const] : []),
    { kind: 'site-status', url: NOT_FOUND_URL },
  ];
}

function columnPages(library: Library, column: Column, size: number): SitePage[] {
  const { presentation } = column.record;
  if (isColumnView(presentation)) {
    const view = { kind: 'view', column, view: presentation } as const;
    return [
      { ...view, url: column.url },
      ...(VIEW_PARTS[presentation]?.(library, column) ?? []).map((part) => ({ ...view, ...part })),
    ];
  }
  if (column.children.length > 0) return [{ kind: 'channel', url: column.url, column }];
  const entries = library.entries({ site: column.site, column: column.path });
  // With a larger page size than entries, all are on one page.
  return listPages(entries, wholeList(column) === undefined ? size : entries.length + 1).map((list) => ({
    kind: 'list',
    url: listPageUrl(column.url, list.number),
    column,
    list,
  }));
}

/** Views with further pages below them, one for each part. */
const VIEW_PARTS: Partial<
  Record<ColumnView, (library: Library, column: Column) => { url: string; part: ClassPage | NodePage }[]>
> = {
  'document-library': classPages,
  catalogue: nodePages,
};
