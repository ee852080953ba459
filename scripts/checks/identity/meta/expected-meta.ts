/** Required values of the meta tags of the annex on a page. */
import { META_TAGS, type MetaLevel } from '../../../../schemas/rulepack.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { SitePage } from '../../../../src/lib/routes/site-pages.ts';

/** Level → tag → content. A level is absent if the page does not have it. */
export function expectedMeta(
  site: Site,
  page: SitePage | undefined,
): Partial<Record<MetaLevel, Record<string, string>>> {
  const { standardName, domain, siteCode } = site.record;
  const siteLevel = { SiteName: standardName, SiteDomain: domain.primary, SiteIDCode: siteCode };
  if (page === undefined || !('column' in page)) return { site: siteLevel };
  const { name, record } = page.column;
  const column = {
    ColumnName: name,
    ColumnDescription: record.description,
    ColumnKeywords: record.keywords.join(','),
    ColumnType: record.columnType,
  };
  if (page.kind !== 'entry') return { site: siteLevel, column };
  const { title, publishedAt, source } = page.entry.data;
  return {
    site: siteLevel,
    column,
    content: { ArticleTitle: title, PubDate: publishedAt, ContentSource: source.name },
  };
}

/** Lower-case name → the prescribed one. */
export const PRESCRIBED_NAMES: ReadonlyMap<string, string> = new Map(
  Object.values(META_TAGS)
    .flatMap((tags) => Object.keys(tags))
    .map((name) => [name.toLowerCase(), name]),
);
