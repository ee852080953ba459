/** Description of a page for search results and shares. */
import { siteName } from '../model/site-names.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import type { SitePage } from '../routes/site-pages.ts';
import { joinWideLines } from '../text/wide-lines.ts';
import { plainText, shorten } from '../markdown/plain-text.ts';

/** Maximum length, in characters, that search engines and readers of the annex's tags show. */
const DESCRIPTION_LIMIT = 120;

/** Length of Markdown that is always enough for a description, so that long documents are not parsed whole. */
const ENOUGH_MARKDOWN = 4000;

/** The editor's summary, otherwise the beginning of the body; the title where the body has no prose. */
export function entryDescription(entry: Entry): string {
  const summary = joinWideLines(entry.data.summary ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const text = summary === '' ? plainText(beginning(entry.body)) : summary;
  return shorten(text === '' ? entry.data.title : text, DESCRIPTION_LIMIT);
}

function beginning(body: string): string {
  if (body.length <= ENOUGH_MARKDOWN) return body;
  const blankLine = body.lastIndexOf('\n\n', ENOUGH_MARKDOWN);
  return body.slice(0, blankLine > 0 ? blankLine : ENOUGH_MARKDOWN);
}

export function pageDescription(site: Site, page: SitePage): string {
  return shorten(fullDescription(site, page), DESCRIPTION_LIMIT);
}

function fullDescription(site: Site, page: SitePage): string {
  const name = siteName(site);
  switch (page.kind) {
    case 'home':
      return homeDescription(site);
    case 'view':
      return `${page.column.record.description}${page.part ? `（${page.part.name}）` : ''}`;
    case 'channel':
      return page.column.record.description;
    case 'list': {
      const { description } = page.column.record;
      return page.list.number === null ? description : `${description}（第${page.list.number}页）`;
    }
    case 'entry':
      return entryDescription(page.entry);
    case 'withdrawn':
      return `这条信息已于 ${page.entry.data.withdrawnAt ?? ''} 撤回。${page.entry.data.withdrawnReason ?? ''}`;
    case 'site-status':
      return `${name}网站的公告。`;
    case 'search':
      return `在${name}网站内按标题、正文、发文字号和索引号查找信息。`;
    case 'sitemap':
      return `${name}网站的全部栏目。`;
    case 'feeds':
      return `${name}网站可以订阅的栏目和主题。`;
    case 'not-found':
      return `${name}网站没有您要找的页面。`;
  }
}

/** Purpose of the whole site, from its sponsor and its columns. */
export function homeDescription(site: Site): string {
  const columns = site.columns.map((column) => column.name).join('、');
  return `${siteName(site)}网站，由${site.record.sponsor}主办，设有${columns}等栏目。`;
}
