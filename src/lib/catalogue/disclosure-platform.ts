/** Parts of the disclosure platform of a site besides its columns. */
import type { Library } from '../queries/library.ts';
import type { Entry } from '../model/entry.ts';
import type { Column } from '../model/column.ts';
import type { Site } from '../model/site.ts';
import { traitsOf } from '../types/index.ts';

/** 信息公开指南 of a site: the one its record names, otherwise the newest in the catalogue. */
export function disclosureGuide(library: Library, site: Site): Entry | undefined {
  const { guide } = site.record.disclosure;
  if (guide !== undefined) return library.entry(guide);
  return library.catalogue(site.id).leaves.find(({ node }) => node.id === 'guide')?.entries[0];
}

/** 信息公开年报 by year, latest first; of reports kept as such and of disclosure items alike (R-DL-15.2.3). */
export function annualReports(library: Library, site: Site): { year: number; entry: Entry }[] {
  return library
    .catalogue(site.id)
    .leaves.filter(({ node }) => node.annual)
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => {
      const year = traitsOf(entry).year?.(entry);
      return year === undefined ? [] : [{ year, entry }];
    })
    .sort((a, b) => b.year - a.year);
}

/** The column that shows the catalogue of a site, if any. */
export const catalogueColumn = (library: Library, site: string): Column | undefined =>
  library.columns(site).find(({ record }) => record.presentation === 'catalogue');
