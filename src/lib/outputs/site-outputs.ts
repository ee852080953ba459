/** Every text file of a site besides its pages. */
import type { ColumnView } from '../../../schemas/column.ts';
import type { Library } from '../queries/library.ts';
import type { Column } from '../model/column.ts';
import type { Site } from '../model/site.ts';
import { catalogueFiles } from './catalogue/catalogue-files.ts';
import { documentLists } from './documents/document-list.ts';
import { filterFile } from './documents/filter-file.ts';
import { datasetOutputs } from './data/dataset-files.ts';
import { dcatOutputs } from './data/dcat.ts';
import { atomFeed } from './feeds/atom.ts';
import { buildFeed } from './feeds/feed.ts';
import { followedTags, hasFeed, type Followed } from '../routes/feeds.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { sitePages } from '../routes/site-pages.ts';
import type { HostingFile } from './hosting/cache-rules.ts';
import { formatHeaders, headerRules } from './hosting/headers-file.ts';
import { nginxInclude } from './hosting/nginx.ts';
import { formatRedirects } from './hosting/redirects-file.ts';
import { hostAliases, pathRedirects, prefixRedirects } from './hosting/redirects.ts';
import { securityHeaders } from './hosting/security-headers.ts';
import { knowledgeBase } from './knowledge/knowledge-base.ts';
import { robots } from './robots.ts';
import { sitemaps } from './sitemaps.ts';
import { siteState } from './site-state.ts';
import type { TextOutput } from './text-output.ts';

/** Sorted by path; the same library gives the same bytes. */
export function siteOutputs(library: Library, siteId: string): TextOutput[] {
  const site = library.site(siteId);
  const found = [
    ...feeds(library, site),
    ...sitemaps(library, siteId),
    ...documentFiles(library, site),
    ...columnsAs(library, site, 'catalogue').flatMap((column) => catalogueFiles(library, column)),
    ...datasetOutputs(library, siteId),
    ...dcatOutputs(library, site),
    ...knowledgeBase(library, site),
    { path: 'robots.txt', text: robots(site) },
    siteState(library, site),
  ];
  const files = found.map(({ path }) => `/${path}`);
  const redirects = [...pathRedirects(library, siteId, files), ...prefixRedirects(library, siteId)];
  const gone = sitePages(library, siteId).flatMap(({ kind, url }) => (kind === 'withdrawn' ? [url] : []));
  const hosts = hostAliases(site, library.clock);
  const hosting: Record<HostingFile, string> = {
    _headers: formatHeaders(headerRules(securityHeaders(site))),
    _redirects: formatRedirects(redirects, hosts, site.origin),
    'nginx.conf': nginxInclude(site, { redirects, hosts, gone }),
  };
  return [...found, ...Object.entries(hosting).map(([path, text]) => ({ path, text }))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function feeds(library: Library, site: Site): TextOutput[] {
  const followed: Followed[] = [
    ...[null, ...library.columns(site.id)].filter((column) => hasFeed(library, site.id, column)),
    ...followedTags(library, site.id),
  ];
  return followed.flatMap((each) => {
    const feed = buildFeed(library, site, each);
    const folder = each ? each.url.slice(1) : '';
    return [
      { path: `${folder}feed.json`, text: jsonFeed(feed) },
      { path: `${folder}feed.xml`, text: atomFeed(feed) },
    ];
  });
}

const columnsAs = (library: Library, site: Site, view: ColumnView): Column[] =>
  library.columns(site.id).filter(({ record }) => record.presentation === view);

const documentFiles = (library: Library, site: Site): TextOutput[] =>
  columnsAs(library, site, 'document-library').flatMap((column) => [
    ...documentLists(library, column),
    filterFile(library, column),
  ]);
