/** Both ends of every relation, derived from its one declaration. */
import {
  relation,
  relationNames,
  type RelationSource,
  type RelationTarget,
  type RelationName,
} from '../../../schemas/relations.ts';
import type { TypeName } from '../../../schemas/index.ts';
import { listOrder, oldestFirst } from './order.ts';
import type { Entry } from '../model/entry.ts';
import type { Relations } from '../queries/relations.ts';

/** Ids the entry names in the field of the relation, in the order it names them. */
export function declaredIds(entry: Entry, name: RelationName): readonly string[] {
  const { from, path } = relation(name);
  if (from !== undefined && entry.type !== from) return [];
  let value: unknown = entry.data;
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [];
}

/** @param byId all visible entries of the fleet. */
export function relations(byId: ReadonlyMap<string, Entry>): Relations {
  const referrers = new Map<string, Entry[]>();
  for (const entry of byId.values())
    for (const name of relationNames)
      for (const id of new Set(declaredIds(entry, name))) {
        const key = `${name} ${id}`;
        const list = referrers.get(key);
        if (list) list.push(entry);
        else referrers.set(key, [entry]);
      }
  for (const [key, list] of referrers)
    list.sort(relation(key.slice(0, key.indexOf(' ')) as RelationName).order === 'oldest' ? oldestFirst : listOrder);
  return {
    targets<R extends RelationName>(name: R, entry: Entry<RelationSource<R>>) {
      const to: readonly TypeName[] | undefined = relation(name).to;
      return declaredIds(entry as Entry, name).flatMap((id) => {
        const target = byId.get(id);
        return target && (!to || to.includes(target.type)) ? [target as Entry<RelationTarget<R>>] : [];
      });
    },
    referrers: <R extends RelationName>(name: R, entry: Entry) =>
      (referrers.get(`${name} ${entry.id}`) ?? []) as Entry<RelationSource<R>>[],
  };
}
