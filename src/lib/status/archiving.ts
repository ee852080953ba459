/** Archiving of entries and columns: since when they are kept for reference only (R-YZ-15.1, R-YZ-19.0, C24). */
import { type Clock, nextDay } from '../calendar/clock.ts';
import { type Column, columnTrail } from '../model/column.ts';
import type { Entry } from '../model/entry.ts';
import type { LocalTime } from '../model/local-time.ts';
import { rolesOf } from '../model/roles.ts';

/**
 * The first day on which a column is no longer maintained, because it or a column above it has been archived or merged
 * into another; undefined while it is in use.
 */
export function columnClosedSince(column: Column, clock: Clock): string | undefined {
  const days = columnTrail(column).flatMap(({ record: { lifecycle } }) =>
    lifecycle && lifecycle.state !== 'active' && clock.reached(lifecycle.date) ? [lifecycle.date] : [],
  );
  return days.sort()[0];
}

/**
 * When the entry was archived: a minute where it was archived itself or its last day has passed, a day where its column
 * was. Undefined while it is current.
 *
 * @param column the column of the entry.
 */
export function archivedSince(entry: Entry, column: Column, clock: Clock): LocalTime | undefined {
  const { state, archivedAt } = entry.data;
  if (state === 'archived' && (archivedAt === undefined || clock.reached(archivedAt)))
    return archivedAt ?? entry.data.publishedAt;
  const lastDay = rolesOf(entry).lastDay?.(entry.data);
  const isOver = lastDay !== undefined && clock.isOver(lastDay);
  return isOver ? `${nextDay(lastDay)} 00:00` : columnClosedSince(column, clock);
}
