import type { Clock } from '../calendar/clock.ts';
import { isType, type Entry } from '../model/entry.ts';
import type { EntryQueries } from '../queries/entries.ts';
import type { LifeCycleQueries } from '../queries/life-cycle.ts';
import { archivedSince, columnClosedSince } from '../status/archiving.ts';
import { lastChange, shownUpdates } from '../status/last-change.ts';
import { noticeDisplay } from '../status/notice-display.ts';
import { siteBanner } from '../status/site-banner.ts';
import { newestFirst } from './order.ts';
import type { Stock } from './stock.ts';

export function lifeCycleAnswers(
  { byId, skipped }: Stock,
  { columnOf }: Pick<EntryQueries, 'columnOf'>,
  clock: Clock,
): LifeCycleQueries {
  const archived = (entry: Entry) => archivedSince(entry, columnOf(entry), clock);
  return {
    skipped: (site) => skipped.filter(({ entry }) => entry.site === site),
    changedAt: (entry) => lastChange(entry, clock),
    updatesOf: (response) => shownUpdates(response, clock),

    withdrawn: (site) =>
      skipped
        .filter(
          ({ entry, reason }) => entry.site === site && reason === 'withdrawn' && clock.reached(entry.data.publishedAt),
        )
        .map(({ entry }) => entry),
    archivedSince: archived,
    closedSince: (column) => columnClosedSince(column, clock),
    isMaintained: (entry) => archived(entry) === undefined,

    noticeDisplay: (notice) => noticeDisplay(notice, clock),
    placedNotices: (site) =>
      [...byId.values()]
        .filter((entry) => isType(entry, 'notice'))
        .filter((notice) => notice.data.placements.includes(site) && noticeDisplay(notice, clock) === 'showing')
        .sort(newestFirst),
    siteBanner(site) {
      const notice = site.record.statusNotice === undefined ? undefined : byId.get(site.record.statusNotice);
      return siteBanner(site, notice && isType(notice, 'notice') ? notice : undefined, clock);
    },
  };
}
