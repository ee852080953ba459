/**
 * Where every entry is shown (资源使用, R-GO-8.2.3), from the same queries as the pages, so that the report and the
 * pages agree.
 */
import { relation, relationNames } from '../../../schemas/relations.ts';
import { type Entry, isType } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import type { Column } from '../model/column.ts';
import type { Site } from '../model/site.ts';
import { traitsOf } from '../types/index.ts';
import { channelSections } from './channel-sections.ts';
import { homeEntries } from './home-entries.ts';
import { sitePages, type SitePage } from './site-pages.ts';

export const USE_KINDS = {
  page: '本页',
  list: '栏目列表',
  channel: '频道',
  home: '首页',
  topic: '专题',
  related: '相关信息',
} as const;

/** How an entry is in a column: own, shared or queried. */
export const USE_WAYS = { own: '本栏目', alsoIn: '其他展现栏目', source: '取数' } as const;

export interface Use {
  entry: Entry;
  /** Id of the site whose page shows the entry. */
  site: string;
  /** Address of that page within its site. */
  url: string;
  kind: keyof typeof USE_KINDS;
  /** Column, block or entry in which it is shown. */
  place: string;
  /** Unit responsible for that column, block or entry. */
  unit: string;
  /** On pages of columns. */
  way?: keyof typeof USE_WAYS;
}

/** Uses on the pages of a site, in their order; an entry shown twice on a page in the same way is listed once. */
export function usesOn(library: Library, siteId: string): Use[] {
  const site = library.site(siteId);
  const seen = new Set<string>();
  return sitePages(library, siteId)
    .flatMap((page) => usesOf(library, site, page))
    .filter(({ entry, url, kind, place }) => {
      const key = [entry.id, url, kind, place].join(' ');
      return seen.has(key) ? false : seen.add(key);
    });
}

function usesOf(library: Library, site: Site, page: SitePage): Use[] {
  const { url } = page;
  switch (page.kind) {
    case 'home':
      return site.record.home.blocks.flatMap((block) =>
        homeEntries(library, site, block).flatMap(({ entries }) =>
          entries.map((entry) => ({
            entry,
            site: site.id,
            url,
            kind: 'home' as const,
            place: block.title,
            unit: site.record.sponsor,
          })),
        ),
      );
    case 'channel':
      return channelSections(library, page.column).flatMap(({ column, entries }) =>
        inColumn('channel', column, url, entries),
      );
    case 'list':
      return inColumn('list', page.column, url, page.list.items);
    case 'entry':
      return [
        ...inColumn('page', page.column, url, [page.entry]),
        ...inSections(library, page.entry, url),
        ...relatedTo(library, page.entry).map((entry) => ({
          entry,
          site: site.id,
          url,
          kind: 'related' as const,
          place: page.entry.data.title,
          unit: page.entry.data.publisher,
        })),
      ];
    default:
      return [];
  }
}

/** Entries in sections of the page of another entry. */
function inSections(library: Library, gathering: Entry, url: string): Use[] {
  return (traitsOf(gathering).sections?.(library, gathering) ?? []).flatMap(({ title, entries }) =>
    entries.map((entry) => ({
      entry,
      site: gathering.site,
      url,
      kind: 'topic' as const,
      place: `${gathering.data.title}：${title}`,
      unit: gathering.data.publisher,
    })),
  );
}

const inColumn = (kind: 'page' | 'list' | 'channel', column: Column, url: string, entries: readonly Entry[]): Use[] =>
  entries.map((entry) => ({
    entry,
    site: column.site,
    url,
    kind,
    place: column.name,
    unit: column.record.ownerUnit,
    way: wayInto(column, entry),
  }));

function wayInto({ site, path }: Column, entry: Entry): keyof typeof USE_WAYS {
  const isWithin = (column: string) => column === `${site}/${path}` || column.startsWith(`${site}/${path}/`);
  if (isWithin(`${entry.site}/${entry.column}`)) return 'own';
  return entry.data.alsoIn.some(isWithin) ? 'alsoIn' : 'source';
}

/** Entries at the other end of a relation: every relation is shown at both. */
function relatedTo(library: Library, entry: Entry): Entry[] {
  return relationNames.flatMap((name) => {
    const { from } = relation(name);
    const named = from === undefined || isType(entry, from) ? library.targets(name, entry as never) : [];
    return [...named, ...library.referrers(name, entry)];
  });
}
