/** Since when an entry or a column is kept for reference only (R-YZ-15.1, R-YZ-19.0, C24). */
import { type Clock, nextDay } from '../calendar/clock.ts';
import { type Column, columnTrail } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { LocalTime } from '../model/local-time.ts';
import { rolesOf } from '../model/roles.ts';

/**
 * The day from which a column is no longer kept up, because it or a column above it has been archived or merged into
 * another; undefined while it is in use.
 */
export function columnClosedSince(column: Column, clock: Clock): string | undefined {
  const days = columnTrail(column).flatMap(({ record: { lifecycle } }) =>
    lifecycle && lifecycle.state !== 'active' && clock.reached(lifecycle.date) ? [lifecycle.date] : [],
  );
  return days.sort()[0];
}

/**
 * When the entry was archived: by itself or because its last day is over, a minute, or with its column, a day.
 * Undefined while it is current.
 *
 * @param column the column it is in.
 */
export function archivedSince(entry: Entry, column: Column, clock: Clock): LocalTime | undefined {
  const { state, archivedAt } = entry.data;
  if (state === 'archived' && (archivedAt === undefined || clock.reached(archivedAt)))
    return archivedAt ?? entry.data.publishedAt;
  const lastDay = rolesOf(entry).lastDay?.(entry.data);
  const isOver = lastDay !== undefined && clock.isOver(lastDay);
  return isOver ? `${nextDay(lastDay)} 00:00` : columnClosedSince(column, clock);
}
