/** When an entry last said something new. */
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';
import type { LocalTime } from '../model/local-time.ts';
import type { TypeName } from '../../../schemas/index.ts';

export type ResponseUpdate = Entry<'response'>['data']['updates'][number];

/** Updates of a response whose time has come, newest first (R-GO-4.2.4); of one minute, as written. */
export function shownUpdates(response: Entry<'response'>, clock: Clock): ResponseUpdate[] {
  return response.data.updates
    .filter(({ at }) => clock.reached(at))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The minute an editor changed the entry or its newest update was due; undefined where neither happened yet. */
export function lastChange(entry: Entry, clock: Clock): LocalTime | undefined {
  const { updatedAt } = entry.data;
  const update = isResponse(entry) ? shownUpdates(entry, clock)[0]?.at : undefined;
  if (updatedAt === undefined || update === undefined) return updatedAt ?? update;
  return updatedAt > update ? updatedAt : update;
}

const isResponse = (entry: Entry): entry is Entry<'response'> => (entry.type as TypeName) === 'response';
