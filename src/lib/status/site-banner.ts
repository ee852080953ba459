/** The status of a site and its site banner (R-DL-9.3, R-YZ-13.2, R-GO-3.3b). */
import type { IdentityPart } from '../../../schemas/rulepack.ts';
import type { Site as SiteRecord } from '../../../schemas/site.ts';
import type { Clock } from '../calendar/clock.ts';
import { noticeDisplay } from './notice-display.ts';
import type { Entry } from '../model/entry.ts';
import type { Site } from '../model/site.ts';

export type SiteStatus = SiteRecord['status'];

/** The site banner, shown on every page. */
export interface SiteBannerText {
  kind: Exclude<SiteStatus, 'live'> | 'domainChange';
  /** One sentence. */
  text: string;
  notice?: Entry<'notice'>;
}

/** Statuses in which a site shows its own notice and nothing else. */
const NOTICE_ONLY: ReadonlySet<SiteStatus> = new Set<SiteStatus>(['temporarilyOffline', 'closed']);

/** True where visitors see the notice of the site in place of its content. */
export const showsNoticeOnly = ({ record }: Site): boolean => NOTICE_ONLY.has(record.status);

/** True where a site has to be kept up to date: one that is not open yet, offline or closed has no such duties. */
export const isKeptUp = ({ record: { status } }: Site): boolean => status === 'live' || status === 'migrating';

/** True from the opening of a site to its closure: what is asked of sites that run is asked of it, offline or not. */
export const isRunning = ({ record: { status } }: Pick<Site, 'record'>): boolean =>
  status !== 'draft' && status !== 'closed';

/** Parts of header and footer to leave out: their links lead nowhere or their identifiers are cancelled (R-YZ-12.2). */
export function absentParts(site: Site): ReadonlySet<IdentityPart> {
  return new Set<IdentityPart>([
    ...(showsNoticeOnly(site) ? (['sitemap'] as const) : []),
    ...(site.record.status === 'closed' ? (['partyGovMark', 'icp', 'police'] as const) : []),
  ]);
}

/**
 * @param notice the visible notice that the record names; it can be of any site.
 * @returns null while the site operates normally.
 */
export function siteBanner(site: Site, notice: Entry<'notice'> | undefined, clock: Clock): SiteBannerText | null {
  const { status } = site.record;
  const said = notice === undefined ? {} : { notice };
  const { destination, offline, oldDomain, newDomain } = notice?.data ?? {};
  const where = destination === undefined ? '' : `原有内容去向：${destination}。`;
  switch (status) {
    case 'draft':
      return { kind: status, text: '本网站正在筹建，尚未开通，内容仅供内部核对。', ...said };
    case 'temporarilyOffline':
      return {
        kind: status,
        text: `本网站临时下线${offline === undefined ? '' : `，预计于 ${offline.to} 恢复`}。`,
        ...said,
      };
    case 'migrating':
      return { kind: status, text: `本网站正在迁移。${where}`, ...said };
    case 'closed':
      return { kind: status, text: `本网站已经关停，不再提供服务。${where}`, ...said };
    case 'live':
      return notice?.data.subtype === 'domainChange' && noticeDisplay(notice, clock) === 'showing'
        ? {
            kind: 'domainChange',
            text: `本网站的域名已由 ${oldDomain ?? ''} 变更为 ${newDomain ?? ''}，请更新收藏。`,
            notice,
          }
        : null;
  }
}
