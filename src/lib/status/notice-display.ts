/** When a notice is shown on home pages (R-GO-3.2.1e, R-DL-12). The notice itself stays where it is. */
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';
import type { LocalTime } from '../model/local-time.ts';

export const NOTICE_DISPLAYS = { upcoming: '尚未展示', showing: '展示中', ended: '已结束' } as const;
export type NoticeDisplay = keyof typeof NOTICE_DISPLAYS;

/** Interval in which the notice may be shown; `until` is the first minute after it. Undefined where it has no end. */
export function displayPeriod({ data }: Entry<'notice'>): { from: LocalTime; until: LocalTime } | undefined {
  const { displayFrom, displayUntil, publishedAt } = data;
  return displayUntil === undefined ? undefined : { from: displayFrom ?? publishedAt, until: displayUntil };
}

/** Undefined for a notice without a display period. */
export function noticeDisplay(notice: Entry<'notice'>, clock: Clock): NoticeDisplay | undefined {
  const period = displayPeriod(notice);
  if (!period) return undefined;
  if (!clock.reached(period.from)) return 'upcoming';
  return clock.reached(period.until) ? 'ended' : 'showing';
}
