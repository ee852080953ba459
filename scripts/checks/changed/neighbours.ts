/** Entries that rules compare with a changed one because they follow each other, such as yearly reports. */
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import type { ChangedEntry } from './changed-entries.ts';

/** What makes entries of a site and type a series. */
const SERIES: readonly ((entry: Entry) => unknown)[] = [
  ({ column }) => column,
  ({ data }) => ('subtype' in data ? data.subtype : undefined),
];

/** The entries published directly before and after. */
export function addNeighbours(scope: Set<string>, changed: readonly ChangedEntry[], { parsed }: LoadedFleet): void {
  const all = parsed.entries.flatMap(({ entry }) => entry ?? []);
  for (const each of changed.flatMap(({ before, after }) => [before, after]).filter((entry) => entry !== undefined)) {
    const alike = all.filter(({ site, type, file }) => site === each.site && type === each.type && file !== each.file);
    for (const series of SERIES) {
      const others = alike.filter((other) => series(other) === series(each));
      const time = (entry: Entry) => entry.data.publishedAt;
      const earlier = others.filter((other) => time(other) <= time(each));
      const later = others.filter((other) => time(other) > time(each));
      const last = earlier.reduce<Entry | undefined>(
        (best, one) => (best && time(best) >= time(one) ? best : one),
        undefined,
      );
      const next = later.reduce<Entry | undefined>(
        (best, one) => (best && time(best) <= time(one) ? best : one),
        undefined,
      );
      for (const neighbour of [last, next]) if (neighbour) scope.add(neighbour.file);
    }
  }
}
