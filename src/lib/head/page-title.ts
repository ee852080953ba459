/** `<title>`: from the page up to the site, joined by `_` as is usual on government sites. */
import type { Library } from '../queries/library.ts';
import type { NodePage } from '../routes/node-pages.ts';
import { FACETS } from '../documents/facets.ts';
import type { ClassPage } from '../routes/library-pages.ts';
import { siteName } from '../model/site-names.ts';
import type { Site } from '../model/site.ts';
import type { SitePage } from '../routes/site-pages.ts';

/** Name of the page itself, as its heading and the breadcrumb show it. */
export function pageName(page: SitePage): string {
  switch (page.kind) {
    case 'home':
      return '首页';
    case 'view':
      return page.part?.name ?? page.column.name;
    case 'channel':
    case 'list':
      return page.column.name;
    case 'entry':
    case 'withdrawn':
      return page.entry.data.title;
    case 'site-status':
      return '网站公告';
    case 'search':
      return '站内搜索';
    case 'sitemap':
      return '网站地图';
    case 'feeds':
      return '信息订阅';
    case 'not-found':
      return '页面不存在';
  }
}

/** A class is named with its facet, because a sub-column may have the same name. */
const partTitle = (part: ClassPage | NodePage): string =>
  'facet' in part ? `${FACETS[part.facet]}：${part.name}` : part.name;

export function pageTitle(library: Library, site: Site, page: SitePage): string {
  const parts = [...ownParts(library, page), siteName(site)];
  return parts.filter((part, at) => part !== parts[at - 1]).join('_');
}

function ownParts(library: Library, page: SitePage): string[] {
  switch (page.kind) {
    case 'home':
      return [];
    case 'view':
    case 'channel':
    case 'list': {
      const [name = '', ...above] = library
        .trail(page.column)
        .map((column) => column.name)
        .reverse();
      const number = page.kind === 'list' ? page.list.number : null;
      if (page.kind === 'view' && page.part) return [partTitle(page.part), name, ...above];
      return [number === null ? name : `${name}（第${number}页）`, ...above];
    }
    case 'entry':
      return [page.entry.data.title, page.column.name];
    case 'withdrawn':
      return [`${page.entry.data.title}（已撤回）`, page.column.name];
    default:
      return [pageName(page)];
  }
}
