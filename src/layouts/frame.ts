/** The frame of every page of a site, from the site record. */
import { browserSupportText } from '../lib/browsers/supported.ts';
import type { FooterRecord } from '../components/SiteFooter/site-footer.ts';
import type { ShownPicture, SiteIdentity } from '../components/SiteHeader/site-identity.ts';
import type { NavItem } from '../components/SiteNav/nav-item.ts';
import type { Library } from '../lib/queries/library.ts';
import { siteName } from '../lib/model/site-names.ts';
import { absentParts, showsNoticeOnly } from '../lib/status/site-banner.ts';
import type { Column } from '../lib/model/column.ts';
import type { Site } from '../lib/model/site.ts';
import { SITEMAP_URL, type SitePage } from '../lib/routes/site-pages.ts';
import { FEEDS_URL } from '../lib/routes/feeds.ts';
import { errorReportUrl, policeFilingUrl } from '../lib/text/identifier-links.ts';

export interface FramePictures {
  logo: ShownPicture | null;
  /** Only where the record names its approval (R-DL-28.3). */
  emblem?: ShownPicture | null;
  partyGovMark: ShownPicture | null;
  errorReport: ShownPicture | null;
}

/** Text alternative of the national emblem. */
export const EMBLEM_LABEL = '国徽';
/** Text of the party-and-government mark. */
export const PARTY_GOV_LABEL = '党政机关';

export function siteIdentity(site: Site, pictures: FramePictures): SiteIdentity {
  const { record } = site;
  const name = siteName(site);
  return {
    name,
    standardName: name === record.standardName ? null : record.standardName,
    ...(record.slogan ? { slogan: record.slogan.text } : {}),
    domain: record.domain.primary,
    logo: pictures.logo,
    ...(pictures.emblem ? { emblem: pictures.emblem } : {}),
  };
}

/** Top-level columns of the navigation, the one the page is in marked. */
export function siteNav(site: Site, page: SitePage | null): NavItem[] {
  if (showsNoticeOnly(site)) return [];
  const chosen = site.record.navigation;
  const columns =
    chosen.length === 0
      ? site.columns
      : chosen.flatMap((id) => site.columns.find((column) => column.path === id) ?? []);
  return [{ name: '首页', url: '/' }, ...columns].map(({ name, url }) => ({ name, url, ...current(url, page) }));
}

function current(url: string, page: SitePage | null): Pick<NavItem, 'current'> {
  if (page === null) return {};
  if (page.url === url) return { current: 'page' };
  return url !== '/' && page.url.startsWith(url) ? { current: 'true' } : {};
}

/** The site banner, with the notice that has the details. */
export function siteBannerProps(library: Library, site: Site) {
  const siteBanner = library.siteBanner(site);
  const notice = siteBanner?.notice;
  return (
    siteBanner && {
      text: siteBanner.text,
      notice: notice && { title: notice.data.title, url: library.href(notice, site.id) },
    }
  );
}

/** What a preview says above every page; undefined in a release and in fleets without sign-off. */
export function previewBanner(library: Library, site: Site): string | undefined {
  const count = library.unsignedEntries(site.id);
  if (count === undefined) return undefined;
  const words =
    count === null
      ? '没有 Git 历史，审签情况没有核对。'
      : count === 0
        ? '本站的信息都已审签。'
        : `本站有 ${count} 条信息尚未审签。`;
  return `这是预览，不是发布的网站，不得对外使用。${words}`;
}

/** `pageUrl` is absolute: the error-report entry names the page it is on. */
export function footerRecord(site: Site, pageUrl: string, pictures: FramePictures): FooterRecord {
  const { record, columns } = site;
  const absent = absentParts(site);
  return {
    sponsor: record.sponsor,
    operator: record.operator,
    contact: record.contact,
    siteCode: record.siteCode,
    icp: absent.has('icp') ? null : record.icp,
    police: absent.has('police') ? null : { number: record.policeFiling, url: policeFilingUrl(record.policeFiling) },
    copyright: record.copyright,
    browserSupport: record.browserSupport ?? browserSupportText,
    bestView: record.bestView,
    partyGovMark: absent.has('partyGovMark')
      ? null
      : { url: record.partyGovMark.url, picture: pictures.partyGovMark, label: PARTY_GOV_LABEL },
    errorReport: {
      url: errorReportUrl(record.errorReport.url, record.siteCode, pageUrl),
      picture: pictures.errorReport,
      label: record.errorReport.label,
    },
    provincialDesk: record.provincialDesk ?? null,
    rateSiteUrl: record.interaction.endpoints.rateSite ?? null,
    sitemapUrl: absent.has('sitemap') ? null : SITEMAP_URL,
    links: showsNoticeOnly(site) ? [] : [{ name: '信息订阅', url: FEEDS_URL }, ...aboutPages(columns)],
  };
}

/** Pages below top-level columns that are only about the site: contact, statement, help. */
function aboutPages(columns: readonly Column[]): { name: string; url: string }[] {
  return columns
    .filter((column) => column.record.class === 'functional')
    .flatMap((column) => (column.children.length > 0 ? column.children : [column]))
    .map(({ name, url }) => ({ name, url }));
}
