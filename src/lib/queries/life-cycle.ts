import type { Column } from '../model/column.ts';
import type { Entry, SkipReason } from '../model/entry.ts';
import type { LocalTime } from '../model/local-time.ts';
import type { Site } from '../model/site.ts';
import type { ResponseUpdate } from '../status/last-change.ts';
import type { NoticeDisplay } from '../status/notice-display.ts';
import type { SiteBannerText } from '../status/site-banner.ts';

/**
 * Queries about life cycles: entries not shown, changed, withdrawn or archived; notices shown for a limited time;
 * sites that close.
 */
export interface LifeCycleQueries {
  /** Entries of the fleet that are not shown, with the reason. */
  skipped(site: string): { entry: Entry; reason: SkipReason }[];
  /** Time of the last addition to the entry after its publication. */
  changedAt(entry: Entry): LocalTime | undefined;
  /** Updates of a response published by now, newest first (R-GO-4.2.4). */
  updatesOf(response: Entry<'response'>): readonly ResponseUpdate[];

  /** Entries of the site that were published and withdrawn; each keeps a page that says so (R-DL-21). */
  withdrawn(site: string): Entry[];
  /** When the entry was archived, by itself or with its column; undefined while it is current (R-YZ-15.1). */
  archivedSince(entry: Entry): LocalTime | undefined;
  /** First day on which the column is no longer maintained; undefined while it is in use (R-YZ-19.0). */
  closedSince(column: Column): string | undefined;
  /** True where an entry has to be kept up to date. An archived entry only has to stay readable. */
  isMaintained(entry: Entry): boolean;

  /** Whether a notice is shown on home pages now; undefined where it sets no display period. */
  noticeDisplay(notice: Entry<'notice'>): NoticeDisplay | undefined;
  /** Notices of any site that the home page of `site` shows now, newest first (R-YZ-13.2, R-GO-3.2.1d). */
  placedNotices(site: string): Entry<'notice'>[];
  /** The site banner, shown on every page; null while the site operates normally. */
  siteBanner(site: Site): SiteBannerText | null;
}
