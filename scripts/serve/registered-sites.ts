/** The sites of the registry with the data needed to serve them; entries are not read. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FLEET_FILE, parseFleet, siteFile } from '../../src/lib/content/parse-fleet.ts';
import type { SourceFile } from '../../src/lib/model/file.ts';

export interface RegisteredSite {
  id: string;
  /** Standard name, or the id if the site record is invalid. */
  name: string;
  /** Port for local preview. */
  port: number;
}

/** Null if the registry itself is missing or invalid. */
export async function registeredSites(root: string): Promise<RegisteredSite[] | null> {
  const folders = await readdir(path.join(root, 'sites'), { withFileTypes: true }).catch(() => []);
  const paths = [FLEET_FILE, ...folders.filter((each) => each.isDirectory()).map(({ name }) => siteFile(name))];
  const records = await Promise.all(paths.map((each) => readRecord(root, each)));
  const { fleet, sites } = parseFleet({
    records: records.filter((record) => record !== null),
    entries: [],
    assets: new Map(),
    refused: [],
    unreadable: [],
  });
  if (!fleet) return null;
  const names = new Map(sites.map((site) => [site.id, site.record.standardName]));
  return fleet.sites.map(({ id, port }) => ({ id, name: names.get(id) ?? id, port }));
}

async function readRecord(root: string, file: string): Promise<SourceFile | null> {
  const bytes = await readFile(path.join(root, file)).catch(() => null);
  return bytes && { path: file, bytes };
}
