/**
 * Meta tags of the annex 网页设计规范 of 国办发〔2017〕47号, in its exact letter case, by level:
 * site tags on every page, column tags on column pages and on all pages within a column, content tags on entries.
 *
 * The home page counts as the column 首页, the first class of the annex's list. Search, site map and the 404 page
 * belong to no column and have the site tags only.
 */
import type { Column } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';
import type { SitePage } from '../routes/site-pages.ts';
import { homeDescription } from './description.ts';
import type { HeadMeta, HeadPictures } from './head-data.ts';

export function governmentMeta(site: Site, page: SitePage, description: string, pictures: HeadPictures): HeadMeta[] {
  return [
    ...siteTags(site),
    ...columnTags(site, page),
    ...(page.kind === 'entry' ? contentTags(site, page.entry, description, pictures) : []),
    // HTML allows one description, whatever its letter case: on entries it is the annex's `Description`.
    ...(page.kind === 'entry' ? [] : [{ name: 'description', content: description }]),
  ];
}

function siteTags(site: Site): HeadMeta[] {
  return [
    { name: 'SiteName', content: site.record.standardName },
    { name: 'SiteDomain', content: site.record.domain.primary },
    { name: 'SiteIDCode', content: site.record.siteCode },
  ];
}

function columnTags(site: Site, page: SitePage): HeadMeta[] {
  switch (page.kind) {
    case 'home':
      return tagsOfColumn('首页', homeDescription(site), homeKeywords(site), '首页');
    case 'view':
    case 'channel':
    case 'list':
    case 'entry':
    case 'withdrawn':
      return tagsOf(page.column);
    default:
      return [];
  }
}

const tagsOf = ({ name, record }: Column) => tagsOfColumn(name, record.description, record.keywords, record.columnType);

function tagsOfColumn(name: string, description: string, keywords: readonly string[], type: string): HeadMeta[] {
  return [
    { name: 'ColumnName', content: name },
    { name: 'ColumnDescription', content: description },
    { name: 'ColumnKeywords', content: keywords.join(',') },
    { name: 'ColumnType', content: type },
  ];
}

function homeKeywords(site: Site): string[] {
  return [...new Set([site.record.standardName, site.record.region, ...site.columns.map((column) => column.name)])];
}

function contentTags(site: Site, entry: Entry, description: string, pictures: HeadPictures): HeadMeta[] {
  const { title, publishedAt, source, tags, author, editor } = entry.data;
  return [
    { name: 'ArticleTitle', content: title },
    { name: 'PubDate', content: publishedAt },
    { name: 'ContentSource', content: source.name },
    { name: 'Keywords', content: tags.join(',') },
    { name: 'Author', content: author ?? editor },
    { name: 'Description', content: description },
    ...(pictures.cover === undefined ? [] : [{ name: 'Image', content: site.origin + pictures.cover }]),
    { name: 'Url', content: site.origin + entry.url },
  ];
}
