/** A site with a column for every type of the registry, and the parser for entries in it. */
import { parseEntry } from '../../src/lib/content/parse-entry.ts';
import { columnMap } from '../../src/lib/model/column.ts';
import type { Problem } from '../../src/lib/model/problem.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { types, type TypeName } from '../../schemas/index.ts';
import { typeNames, type Typed } from './complete-entry.ts';
import { column, fleetFromText, siteRecord } from './fleet-from-text.ts';

/** Columns of the site, each named like the one type it takes. */
export const columnsOfTypes = () => typeNames.map((type) => column(type, [type]));

/** Path of an entry below `content/`; the day its name begins with is the day it is published. */
export const pathOf = (type: TypeName, { id, publishedAt }: Typed, site = 'city'): string =>
  `${site}/${type}/${types[type].dated ? `${String(publishedAt).slice(0, 10)}-` : ''}${String(id)}.md`;

/** Reads entries of any type as the loader does, without a disk. */
export function entryParser(): (type: TypeName, base: Typed, text: string) => Problem[] {
  const library = fleetFromText({ sites: { city: siteRecord('city', columnsOfTypes()) } });
  const sites = new Map<string, Site>(library.sites().map((site) => [site.id, site]));
  const columns = columnMap(library.sites());
  return (type, base, text) =>
    parseEntry({ path: `content/${pathOf(type, base)}`, bytes: new TextEncoder().encode(text) }, sites, columns)
      .problems;
}
