/**
 * A copy of the checked sources: the build reads what was checked, even if files change
 * meanwhile. Entries and records are written from the bytes the checks read; pictures and attachments are copied, and
 * each copy is compared with the digest of what was checked.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileInfo, FleetFiles, SourceFile } from '../../src/lib/model/file.ts';
import { publishedFiles } from '../../src/lib/outputs/attachments.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { fleetCacheFolder } from '../lib/project.ts';
import { copyProven } from './copy-file.ts';

/** Content of the snapshot, in the order it was read. */
interface Listing {
  records: string[];
  entries: string[];
  /** Pictures and attachments of the whole fleet; only those of the built sites are copied. */
  assets: FileInfo[];
  tables: string[];
}

/** Name of a folder beside those of the sites; not a valid site id. */
export const snapshotFolder = (root: string) => path.join(fleetCacheFolder(root), '_sources');
const listingFile = (snapshot: string) => path.join(snapshot, 'files.json');

/** Files written at a time. */
const AT_ONCE = 64;

/** Writes the entries, records and tables of the whole fleet, which every site is built from. */
export async function writeSnapshot({ root, files }: LoadedFleet): Promise<string> {
  const snapshot = snapshotFolder(root);
  await rm(snapshot, { recursive: true, force: true });
  await mkdir(snapshot, { recursive: true });
  const tables = [...(files.tables ?? [])].map(([file, bytes]): SourceFile => ({ path: file, bytes }));
  const written = [...files.records, ...files.entries, ...tables];
  for (const folder of new Set(written.map((file) => path.dirname(file.path))))
    await mkdir(path.join(snapshot, folder), { recursive: true });
  for (let at = 0; at < written.length; at += AT_ONCE)
    await Promise.all(
      written.slice(at, at + AT_ONCE).map((file) => writeFile(path.join(snapshot, file.path), file.bytes)),
    );
  const paths = (list: readonly SourceFile[]) => list.map((file) => file.path);
  const listing: Listing = {
    records: paths(files.records),
    entries: paths(files.entries),
    assets: [...files.assets.values()],
    tables: paths(tables),
  };
  await writeFile(listingFile(snapshot), JSON.stringify(listing));
  return snapshot;
}

/**
 * Adds the pictures and attachments of one site.
 *
 * @param sources folder the fleet was read from.
 * @throws {CopyDiffersError} naming a file that changed since it was checked.
 */
export async function addAssets(
  snapshot: string,
  { library, files }: LoadedFleet,
  sources: string,
  site: string,
): Promise<void> {
  const own = [...files.assets.keys()].filter((file) =>
    [`content/${site}/`, `sites/${site}/`].some((each) => file.startsWith(each)),
  );
  const published = library ? publishedFiles(library, site).map(({ source }) => source) : [];
  for (const file of new Set([...own, ...published])) {
    const info = files.assets.get(file);
    // A table is already written from the bytes that were checked.
    if (info && !files.tables?.has(file))
      await copyProven(path.join(sources, file), path.join(snapshot, file), info.sha256);
  }
}

/** The files of a snapshot, as {@link readFleetFiles} gave them to the checks. */
export async function readSnapshot(snapshot: string): Promise<FleetFiles> {
  const listing = JSON.parse(await readFile(listingFile(snapshot), 'utf8')) as Listing;
  const read = (paths: readonly string[]) =>
    Promise.all(
      paths.map(async (file): Promise<SourceFile> => ({
        path: file,
        bytes: await readFile(path.join(snapshot, file)),
      })),
    );
  return {
    records: await read(listing.records),
    entries: await read(listing.entries),
    assets: new Map(listing.assets.map((info) => [info.path, info])),
    tables: new Map((await read(listing.tables)).map((table) => [table.path, table.bytes])),
    refused: [],
    unreadable: [],
  };
}
