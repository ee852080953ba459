/** Where an entry belongs that is in the wrong column: recognised by its fields, or by the name of the folder. */
import { types, type TypeName } from '../../../schemas/index.ts';
import { walkColumns, type Column } from '../model/column.ts';
import type { Site } from '../model/site.ts';
import { nearest } from './schema-problems.ts';

/** Columns a message names at most. */
const NAMED = 4;
/** Fields of another type that are more than a slip of the pen. */
const FOREIGN = 2;

const named = (columns: readonly Column[]) =>
  columns
    .slice(0, NAMED)
    .map(({ path, name }) => `${path}（${name}）`)
    .join('、');

/** Columns of the site that take entries of the type, as a message names them; empty where there are none. */
export const columnsTaking = (site: Site, type: TypeName): string =>
  named([...walkColumns(site.columns)].filter(({ record }) => record.types.includes(type)));

/** Columns below one that takes no entries itself. */
export const columnsBelow = (column: Column): string =>
  named([...walkColumns(column.children)].filter(({ record }) => record.types.length > 0));

/** The column somebody most likely meant by a path that is not declared: one nearly so called, or one so called elsewhere. */
export function columnMeant(site: Site, path: string): string {
  const paths = [...walkColumns(site.columns)].map((column) => column.path);
  const last = path.slice(path.lastIndexOf('/') + 1);
  return nearest(path, paths) ?? paths.find((each) => each === last || each.endsWith(`/${last}`)) ?? '';
}

/** The type whose fields an entry was written with, and those of them its own type does not have. */
export interface Fitting {
  type: TypeName;
  foreign: string[];
}

/** @param own type of the column. @returns null where the fields fit it well enough, or no other type better. */
export function fittingType(data: Readonly<Record<string, unknown>>, own: TypeName): Fitting | null {
  const foreign = Object.keys(data).filter((key) => !has(own, key));
  if (foreign.length < FOREIGN) return null;
  const fits = (Object.keys(types) as TypeName[])
    .filter((type) => type !== own && Object.keys(data).every((key) => has(type, key)))
    .map((type) => ({ type, issues: types[type].schema.safeParse(data).error?.issues.length ?? 0 }))
    .sort((a, b) => a.issues - b.issues);
  return fits[0] ? { type: fits[0].type, foreign } : null;
}

const has = (type: TypeName, key: string) => Object.hasOwn(types[type].schema.shape, key);
