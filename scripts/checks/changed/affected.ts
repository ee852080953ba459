/**
 * What a change affects, besides the changed files themselves:
 *
 * - entries and records that name a changed entry or file, by id, file name or address, and what a changed entry names;
 * - the entries before and after it in its series, such as the reports of other years;
 * - the columns that show a changed entry, whose deadlines it moves;
 * - what a site and the topics lack, once something published was taken away;
 * - the record of the portal, which lists what its departments offer;
 * - everything on a site whose records change, and what names the site elsewhere.
 *
 * Names are looked for in the text, so that a new relation or kind of link needs nothing here.
 */
import { FLEET_FILE, siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import { traitsOf } from '../../../src/lib/types/index.ts';
import { ADDRESS_LIST } from '../../lib/read-fleet.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { changedEntries, showsTheSame, type ChangedEntry } from './changed-entries.ts';
import { columnLines } from './column-lines.ts';
import type { FileChange } from './git-changes.ts';
import { addNamed, addNaming, nameOfAsset, namesOf, wordsFor } from './names.ts';
import { addNeighbours } from './neighbours.ts';
import type { Lines, Scope } from './scope.ts';

export function affectedBy(changes: readonly FileChange[], fleet: LoadedFleet): Scope {
  const files = new Set(changes.map(({ path }) => path));
  const wholeSites = sitesOfRecords(changes, fleet);
  addSites(files, wholeSites, fleet);

  const entries = changedEntries(changes, fleet);
  for (const { before, after } of entries)
    if (before && !(after && showsTheSame(before, after))) addShowing(files, before, fleet);
  for (const each of entries) addPortal(files, each, fleet);
  addNaming(files, [...entries.flatMap(namesOf), ...changes.flatMap(nameOfAsset)], fleet);
  addNamed(files, changes, fleet);
  addNeighbours(files, entries, fleet);
  return { files, wholeSites, lines: linesOfColumns(entries, fleet), names: new Set(entries.flatMap(wordsFor)) };
}

/** Records of sites, and publications on the word of the principal alone, which are rare. */
const RECORD = /^sites\/.*(?:\.yaml|-emergency-[^/]+\.json)$/;

/** Sites with a changed record; all for the registry, which every site depends on. */
function sitesOfRecords(changes: readonly FileChange[], { parsed, files }: LoadedFleet): Set<string> {
  const records = changes.map(({ path }) => path).filter((path) => RECORD.test(path));
  const known = [...parsed.sites.map(({ id }) => id), ...files.records.flatMap(({ path }) => siteOf(path))];
  const all = records.some((path) => path.split('/').length === 2);
  return new Set(all ? known : records.flatMap(siteOf));
}

function addSites(scope: Set<string>, sites: ReadonlySet<string>, { files, parsed }: LoadedFleet): void {
  if (sites.size === 0) return;
  scope.add(FLEET_FILE);
  for (const id of sites) scope.add(`sites/${id}/${ADDRESS_LIST}`).add(siteFile(id));
  const paths = [...[...files.records, ...files.entries].map(({ path }) => path), ...files.assets.keys()];
  for (const path of [...paths, ...files.refused, ...files.unreadable])
    if (siteOf(path).some((id) => sites.has(id))) scope.add(path);
  // Other sites name a site in fields: as a parent, as the source of a column, as a column an entry is also in.
  const naming = (data: unknown) =>
    stringsIn(data).some((text) => sites.has(text) || sites.has(text.slice(0, text.indexOf('/'))));
  for (const [path, { data }] of parsed.records) if (naming(data)) scope.add(path);
  for (const { file, source } of parsed.entries) if (source && naming(source.data)) scope.add(file);
}

/** The portal lists what its departments offer. */
function addPortal(scope: Set<string>, { before, after }: ChangedEntry, { parsed }: LoadedFleet): void {
  if (before && after && showsTheSame(before, after)) return;
  const portal = parsed.sites.find(({ id }) => id === (after ?? before)?.site)?.registration.portal;
  if (portal !== undefined) scope.add(siteFile(portal));
}

/** What may show less now: the site, and the pages that gather entries by queries. */
function addShowing(scope: Set<string>, { site }: Entry, { parsed }: LoadedFleet): void {
  scope.add(siteFile(site));
  for (const { entry, file } of parsed.entries) if (entry && traitsOf(entry).sections) scope.add(file);
}

/** Lines of the columns that an entry is in, was in, or is queried by. */
function linesOfColumns(entries: readonly ChangedEntry[], fleet: LoadedFleet): Map<string, Lines[]> {
  const lines = new Map<string, Lines[]>();
  for (const { column, range } of columnLines(fleet)) {
    const shows = entries.some(({ before, after }) =>
      [before, after].some((entry) => entry && isShownIn(entry, column)),
    );
    if (shows) lines.set(siteFile(column.site), [...(lines.get(siteFile(column.site)) ?? []), range]);
  }
  return lines;
}

function isShownIn(entry: Entry, { site, path, record }: ReturnType<typeof columnLines>[number]['column']): boolean {
  const isWithin = (name: string) => name === `${site}/${path}` || name.startsWith(`${site}/${path}/`);
  return isWithin(`${entry.site}/${entry.column}`) || entry.data.alsoIn.some(isWithin) || record.source.length > 0;
}

function siteOf(path: string): string[] {
  const [, id, rest] = path.split('/');
  return id === undefined || rest === undefined ? [] : [id];
}

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
