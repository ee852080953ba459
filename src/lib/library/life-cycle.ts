/** What the library answers about the end of things: entries taken back or archived, notices shown for a time, sites that close. */
import type { TypeName } from '../../../schemas/index.ts';
import { archivedSince, columnClosedSince } from './archiving.ts';
import type { Clock } from './clock.ts';
import { noticeDisplay, type NoticeDisplay } from './notice-display.ts';
import { newestFirst } from './order.ts';
import { siteStanding, type SiteStanding } from './site-standing.ts';
import type { Column, Entry, LocalTime, Site, SkipReason } from './types.ts';

interface Source {
  /** Visible entries of the fleet. */
  byId: ReadonlyMap<string, Entry>;
  skipped: readonly { entry: Entry; reason: SkipReason }[];
  columnOf(entry: Entry): Column;
  clock: Clock;
}

const isNotice = (entry: Entry | undefined): entry is Entry<'notice'> => (entry?.type as TypeName) === 'notice';

export function lifeCycle({ byId, skipped, columnOf, clock }: Source) {
  return {
    /** Entries of the site that were published and taken back; each leaves a page that says so (R-DL-21). */
    withdrawn: (site: string): Entry[] =>
      skipped
        .filter(
          ({ entry, reason }) => entry.site === site && reason === 'withdrawn' && clock.reached(entry.data.publishedAt),
        )
        .map(({ entry }) => entry),

    /** When the entry was archived, by itself or with its column; undefined while it is current (R-YZ-15.1). */
    archivedSince: (entry: Entry): LocalTime | undefined => archivedSince(entry, columnOf(entry), clock),
    /** The day from which the column is no longer kept up; undefined while it is in use (R-YZ-19.0). */
    closedSince: (column: Column): string | undefined => columnClosedSince(column, clock),
    /** True where an entry has to be kept up to date; what is archived only has to stay readable. */
    isKeptUp: (entry: Entry): boolean => archivedSince(entry, columnOf(entry), clock) === undefined,

    /** Whether a notice is shown on home pages now; undefined where it names no time for that. */
    noticeDisplay: (notice: Entry<'notice'>): NoticeDisplay | undefined => noticeDisplay(notice, clock),
    /** Notices of any site that the home page of `site` shows now, newest first (R-YZ-13.2, R-GO-3.2.1d). */
    placedNotices: (site: string): Entry<'notice'>[] =>
      [...byId.values()]
        .filter(isNotice)
        .filter((notice) => notice.data.placements.includes(site) && noticeDisplay(notice, clock) === 'showing')
        .sort(newestFirst),

    /** What every page of the site tells about its standing; null while there is nothing to tell. */
    standing(site: Site): SiteStanding | null {
      const notice = site.record.statusNotice === undefined ? undefined : byId.get(site.record.statusNotice);
      return siteStanding(site, isNotice(notice) ? notice : undefined, clock);
    },
  };
}
