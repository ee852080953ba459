/** Suggests a column for an entry in the wrong place, by its fields or by the name of its folder. */
import { types, type TypeName } from '../../../schemas/index.ts';
import { walkColumns, type Column } from '../model/column.ts';
import type { Site } from '../model/site.ts';
import { nearest } from './schema-problems.ts';

/** Maximum number of columns listed in a message. */
const NAMED = 4;
/** From this number on, fields of another type are no typing mistakes. */
const FOREIGN = 2;

const named = (columns: readonly Column[]) =>
  columns
    .slice(0, NAMED)
    .map(({ path, name }) => `${path}（${name}）`)
    .join('、');

/** Columns of the site that accept entries of the type, formatted for a message; empty where there are none. */
export const columnsTaking = (site: Site, type: TypeName): string =>
  named([...walkColumns(site.columns)].filter(({ record }) => record.types.includes(type)));

/** Columns below a channel, formatted for a message. */
export const columnsBelow = (column: Column): string =>
  named([...walkColumns(column.children)].filter(({ record }) => record.types.length > 0));

/** The column most likely meant by an undeclared path: one with a similar path, or with the same name elsewhere. */
export function columnMeant(site: Site, path: string): string {
  const paths = [...walkColumns(site.columns)].map((column) => column.path);
  const last = path.slice(path.lastIndexOf('/') + 1);
  return nearest(path, paths) ?? paths.find((each) => each === last || each.endsWith(`/${last}`)) ?? '';
}

/** The type whose fields an entry has, and those of them that its own type does not have. */
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
