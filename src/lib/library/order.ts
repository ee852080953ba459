/** Sort orders of entries. None depends on the disk: entries of the same minute are sorted by id. */
import type { Entry } from '../model/entry.ts';
import { rolesOf } from '../model/roles.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function newestFirst(a: Entry, b: Entry): number {
  return compare(b.data.publishedAt, a.data.publishedAt) || compare(b.id, a.id);
}
export const oldestFirst = (a: Entry, b: Entry): number => -newestFirst(a, b);

/** The order that the type defines, where it does; otherwise newest first. */
export function listOrder(a: Entry, b: Entry): number {
  const [first, second] = [orderOf(a), orderOf(b)];
  return first === second ? newestFirst(a, b) : first < second ? -1 : 1;
}
const orderOf = (entry: Entry): number => rolesOf(entry).order?.(entry.data) ?? -Infinity;
