/** Reads `sites/` and `content/` of a fleet, in path order, without following links. */
import { createHash } from 'node:crypto';
import { MAX_TABLE_BYTES } from '../../src/lib/data/data-table.ts';
import { LEDGERS } from '../../src/lib/signoff/ledgers.ts';
import type { FileInfo, FleetFiles, SourceFile } from '../../src/lib/model/file.ts';
import { type FleetFolder, folderOnDisk } from './fleet-folder.ts';
import { isIgnoredFile } from './ignored-files.ts';
import type { FileRead, UnchangedFiles } from './unchanged-files.ts';

/** The list of addresses that a site has ever published, beside its record. */
export const ADDRESS_LIST = 'published-urls.txt';
/** Placed in an empty folder, so that Git keeps the folder. */
const KEEPS_FOLDER = '.gitkeep';

/** @param root folder that holds `sites/` and `content/`. */
export const readFleetFiles = (root: string): Promise<FleetFiles> => readFolder(folderOnDisk(root));

/**
 * The same for a fleet on the disk or in memory.
 *
 * @param unchanged files of earlier readings, which are not read again while they have not been written.
 */
export async function readFolder(fleet: FleetFolder, unchanged?: UnchangedFiles): Promise<FleetFiles> {
  const found: Found = {
    records: [],
    entries: [],
    assets: new Map(),
    tables: new Map(),
    refused: [],
    unreadable: [],
  };
  unchanged?.begin();
  for (const top of ['sites', 'content']) await walk(fleet, top, found, unchanged);
  return found;
}

interface Found {
  records: SourceFile[];
  entries: SourceFile[];
  assets: Map<string, FileInfo>;
  tables: Map<string, Uint8Array>;
  refused: string[];
  unreadable: string[];
}

async function walk(fleet: FleetFolder, folder: string, found: Found, unchanged?: UnchangedFiles): Promise<void> {
  const kind = await fleet.kindOf(folder);
  if (kind !== 'folder') {
    if (kind) found.refused.push(folder);
    return;
  }
  const listed = await fleet.list(folder).catch(refusal);
  if (!listed) {
    found.unreadable.push(folder);
    return;
  }
  const items = listed.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const item of items) {
    if (item.name === KEEPS_FOLDER || isIgnoredFile(item.name)) continue;
    // Only one check uses this file and reads it itself; no page depends on it.
    if (folder.startsWith('sites/') && item.name === ADDRESS_LIST) continue;
    const relative = `${folder}/${item.name}`;
    if (LEDGERS.test(`${relative}/`)) continue;
    // A name that is not UTF-8 comes with a replacement character, under which the file cannot be opened.
    if (item.name.includes('\uFFFD')) found.unreadable.push(relative);
    else if (item.kind === 'folder') await walk(fleet, relative, found, unchanged);
    else if (item.kind === 'file') await take(fleet, relative, found, unchanged);
    else found.refused.push(relative);
  }
}

/** Null if the file itself cannot be read, which becomes a finding. */
function refusal(error: unknown): null {
  // A failure of the machine is not a problem of the file that is read first.
  if (['EMFILE', 'ENFILE', 'ENOMEM', 'EIO'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  return null;
}

async function take(fleet: FleetFolder, relative: string, found: Found, unchanged?: UnchangedFiles): Promise<void> {
  try {
    const { source, info, table } = await (unchanged?.take(fleet, relative, read) ?? read(fleet, relative));
    if (source) (isEntry(relative) ? found.entries : found.records).push(source);
    if (info) found.assets.set(relative, info);
    if (table) found.tables.set(relative, table);
  } catch (error) {
    refusal(error);
    found.unreadable.push(relative);
  }
}

const read = async (fleet: FleetFolder, relative: string): Promise<FileRead> =>
  isEntry(relative) || isRecord(relative)
    ? { source: { path: relative, bytes: await fleet.read(relative) } }
    : readAsset(fleet, relative);

const isEntry = (relative: string) => relative.startsWith('content/') && /\.mdx?$/.test(relative);
const isRecord = (relative: string) => relative.startsWith('sites/') && relative.endsWith('.yaml');
const isTable = (relative: string) => relative.startsWith('content/') && relative.endsWith('.csv');

/** A video may be larger than memory, so the bytes are processed as a stream. */
async function readAsset(fleet: FleetFolder, relative: string): Promise<FileRead> {
  const hash = createHash('sha256');
  let size = 0;
  let table: Uint8Array[] | null = isTable(relative) ? [] : null;
  for await (const chunk of fleet.chunks(relative)) {
    hash.update(chunk);
    size += chunk.length;
    if (size > MAX_TABLE_BYTES) table = null;
    table?.push(chunk);
  }
  const info = { path: relative, size, sha256: hash.digest('hex') };
  return table ? { info, table: Buffer.concat(table) } : { info };
}
