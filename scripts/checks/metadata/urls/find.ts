/** Addresses of entries, columns and generated files: each belongs to one page. */
import { catalogueLeaves } from '../../../../schemas/catalogues/index.ts';
import { siteFile } from '../../../../src/lib/content/parse-fleet.ts';
import type { Problem } from '../../../../src/lib/model/problem.ts';
import { walkColumns, type Column } from '../../../../src/lib/model/column.ts';
import { FEEDS_URL } from '../../../../src/lib/routes/feeds.ts';
import { SEARCH_URL, SITEMAP_URL } from '../../../../src/lib/routes/site-pages.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';
import { atEntry, atRecord } from '../../rules/places.ts';
import { reporter } from '../../rules/reporter.ts';
import { defineSubject } from '../../rules/subject.ts';
import { columnPlaces } from '../column-places.ts';
import type { MetadataInput } from '../input.ts';
import { findAliases, RESERVED } from './aliases.ts';
import { rules } from './rules.ts';

const report = reporter('metadata', rules);

/** Last part of the address of a list page. */
const LIST_PAGE = /^page-\d+$/;

export const urls = defineSubject({ rules, find: findUrls });

function findUrls({ fleet }: MetadataInput): Problem[] {
  return [...entryAddresses(fleet), ...reservedColumns(fleet)];
}

/** Compares the addresses of entries with each other and with those of columns, lists and generated files. */
function entryAddresses({ parsed: { sites, entries }, library }: LoadedFleet): Problem[] {
  const owners = new Map<string, string>();
  for (const site of sites)
    for (const column of walkColumns(site.columns))
      if (column.record.presentation !== 'page')
        for (const url of columnAddresses(library, column)) owners.set(`${site.id}${url}`, siteFile(site.id));
  const problems: Problem[] = [];
  for (const parsed of entries) {
    if (!parsed.entry) continue;
    const { url, site } = parsed.entry;
    if (LIST_PAGE.test(url.split('/').at(-2) ?? ''))
      problems.push(report('url-reserved', atEntry(parsed, []), { value: url }));
    const other = owners.get(`${site}${url}`);
    if (other === undefined) owners.set(`${site}${url}`, parsed.file);
    else problems.push(report('url-duplicate', atEntry(parsed, []), { value: url, params: { other } }));
  }
  return [...problems, ...findAliases(entries, owners)];
}

/** Address of a column, and of the classes below it where it shows the disclosure catalogue. */
function columnAddresses(library: LoadedFleet['library'], { site, url, record }: Column): string[] {
  if (record.presentation !== 'catalogue' || !library) return [url];
  return [url, ...catalogueLeaves(library.catalogueNodes(site)).map(({ id }) => `${url}${id}/`)];
}

function reservedColumns(fleet: LoadedFleet): Problem[] {
  const fixed = [SEARCH_URL, SITEMAP_URL, FEEDS_URL].map((url) => url.replaceAll('/', ''));
  const top = new Set([...RESERVED, ...fixed]);
  return fleet.parsed.sites.flatMap((site) =>
    columnPlaces(fleet, site)
      .filter(({ column }) => (column.level === 1 && top.has(column.record.id)) || LIST_PAGE.test(column.record.id))
      .map(({ column, record, path }) =>
        report('url-reserved', atRecord(record, [...path, 'id']), { value: column.url }),
      ),
  );
}
