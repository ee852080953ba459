/** Time of the last change of an entry. */
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';
import type { LocalTime } from '../model/local-time.ts';
import { rolesOf } from '../model/roles.ts';

export type ResponseUpdate = Entry<'response'>['data']['updates'][number];

/** Updates of a response published by now, newest first (R-GO-4.2.4); those of the same minute in the order written. */
export function shownUpdates(response: Entry<'response'>, clock: Clock): ResponseUpdate[] {
  return response.data.updates
    .filter(({ at }) => clock.reached(at))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The minute an editor changed the entry or its newest update appeared; undefined where neither has happened yet. */
export function lastChange(entry: Entry, clock: Clock): LocalTime | undefined {
  const { updatedAt } = entry.data;
  const due = (rolesOf(entry).updates?.(entry.data) ?? []).filter((at) => clock.reached(at));
  return [...due, ...(updatedAt === undefined ? [] : [updatedAt])].sort().at(-1);
}
