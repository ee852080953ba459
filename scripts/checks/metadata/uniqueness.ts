/** What may occur only once: ids, numbers, addresses. */
import { catalogueLeaves } from '../../../schemas/catalogues/index.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import type { Problem } from '../../../src/lib/model/problem.ts';
import { SEARCH_URL, SITEMAP_URL } from '../../../src/lib/routes/site-pages.ts';
import { walkColumns, type Column } from '../../../src/lib/model/column.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { siteFile } from '../../../src/lib/content/parse-fleet.ts';
import { aliasProblems, RESERVED } from './aliases.ts';
import { columnPlaces } from './column-places.ts';
import { entryProblem, type FieldPath, recordProblem, valueOf } from './place-problem.ts';

/** Fields whose value names one entry of the fleet, or with `perSite` of its site. Read as typed, so that entries with other faults count too. */
export const UNIQUE_FIELDS: readonly { rule: string; path: FieldPath; perSite?: boolean }[] = [
  { rule: 'id-duplicate', path: ['id'] },
  { rule: 'index-number-duplicate', path: ['indexNumber'] },
  { rule: 'document-number-duplicate', path: ['documentNumber'] },
  { rule: 'item-code-duplicate', path: ['itemCode'] },
  { rule: 'item-name-duplicate', path: ['itemName'], perSite: true },
];

/** Last part of the address of a list page. */
const LIST_PAGE = /^page-\d+$/;

export function uniquenessProblems(fleet: LoadedFleet): Problem[] {
  const { entries } = fleet.parsed;
  return [
    ...UNIQUE_FIELDS.flatMap((field) => duplicateFields(entries, field)),
    ...addressProblems(fleet),
    ...reservedColumns(fleet),
  ];
}

function duplicateFields(
  entries: readonly ParsedEntry[],
  { rule, path, perSite = false }: (typeof UNIQUE_FIELDS)[number],
): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap((parsed) => {
    const value = valueOf(parsed.source?.data, path);
    if (typeof value !== 'string' || value === '') return [];
    const key = perSite ? `${parsed.site} ${value}` : value;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, parsed.file);
      return [];
    }
    return [entryProblem(parsed, rule, path, { value, params: { other } })];
  });
}

/** Addresses of entries against each other, against columns, lists and what the program writes itself. */
function addressProblems({ parsed: { sites, entries }, library }: LoadedFleet): Problem[] {
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
      problems.push(entryProblem(parsed, 'url-reserved', [], { value: url }));
    const other = owners.get(`${site}${url}`);
    if (other === undefined) owners.set(`${site}${url}`, parsed.file);
    else problems.push(entryProblem(parsed, 'url-duplicate', [], { value: url, params: { other } }));
  }
  return [...problems, ...aliasProblems(entries, owners)];
}

/** Address of a column, and of the classes below it where it shows the disclosure catalogue. */
function columnAddresses(library: LoadedFleet['library'], { site, url, record }: Column): string[] {
  if (record.presentation !== 'catalogue' || !library) return [url];
  return [url, ...catalogueLeaves(library.catalogueNodes(site)).map(({ id }) => `${url}${id}/`)];
}

function reservedColumns(fleet: LoadedFleet): Problem[] {
  const fixed = [SEARCH_URL, SITEMAP_URL].map((url) => url.replaceAll('/', ''));
  const top = new Set([...RESERVED, ...fixed]);
  return fleet.parsed.sites.flatMap((site) =>
    columnPlaces(fleet, site)
      .filter(({ column }) => (column.level === 1 && top.has(column.record.id)) || LIST_PAGE.test(column.record.id))
      .map(({ column, record, path }) => recordProblem(record, 'url-reserved', [...path, 'id'], { value: column.url })),
  );
}
