/** What a line of the catalogue says of an entry of any type. */
import { isType, type Entry } from '../model/entry.ts';

/** 索引号, where the entry has one. */
export function indexNumber({ data }: Entry): string | undefined {
  return 'indexNumber' in data ? data.indexNumber : undefined;
}

/** 责任单位: who answers for the entry. */
export function responsibleUnit(entry: Entry): string {
  if (isType(entry, 'disclosure')) return entry.data.responsibleUnit;
  if (isType(entry, 'policy')) return entry.data.issuer;
  return entry.data.provider;
}
