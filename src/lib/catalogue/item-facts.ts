/** Facts of an entry of any type for its line in the catalogue. */
import type { Entry } from '../model/entry.ts';
import { traitsOf } from '../types/index.ts';

/** 索引号, where the entry has one. */
export const indexNumber = (entry: Entry): string | undefined => traitsOf(entry).numbers?.(entry).index;

/** 责任单位 of the entry. */
export const responsibleUnit = (entry: Entry): string =>
  traitsOf(entry).responsibleUnit?.(entry) ?? entry.data.provider;
