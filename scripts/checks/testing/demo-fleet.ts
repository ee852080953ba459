/**
 * The demonstration fleet at its day, with something changed or gone. It is read and parsed only once, so that a test
 * can take away one thing after another.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, parse, parseDocument } from 'yaml';
import type { FleetRecord } from '../../../schemas/fleet.ts';
import { parseEntry, type ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { FLEET_FILE, parseFleet, siteFile } from '../../../src/lib/content/parse-fleet.ts';
import type { FleetFiles } from '../../../src/lib/model/file.ts';
import { assembleFleet, type LoadedFleet } from '../../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../../lib/project.ts';
import { readFleetFiles } from '../../lib/read-fleet.ts';

/** The day of the demonstration fleet. */
export const DEMO_NOW = '2026-11-22 12:00';
/** Ids of its sites, known before a test begins. */
export const DEMO_SITES: readonly string[] = (
  parse(readFileSync(path.join(PROJECT_ROOT, FLEET_FILE), 'utf8')) as FleetRecord
).sites.map(({ id }) => id);

export interface DemoChanges {
  /** Edits the record of the site. */
  record?: (record: Document) => void;
  /** Entries, registers and other files of the fleet that are taken away. */
  isGone?: (file: string) => boolean;
}

export interface DemoFleet {
  files: FleetFiles;
  with(site: string, changes: DemoChanges): Promise<LoadedFleet>;
}

export async function demoFleet(): Promise<DemoFleet> {
  const files = await readFleetFiles(PROJECT_ROOT);
  const parsed = new Map(parseFleet(files).entries.map((entry) => [entry.file, entry]));
  return { files, with: (site, changes) => changed(files, parsed, site, changes) };
}

function changed(
  files: FleetFiles,
  parsed: ReadonlyMap<string, ParsedEntry>,
  site: string,
  { record, isGone = () => false }: DemoChanges,
): Promise<LoadedFleet> {
  const stays = (file: { path: string }) => !isGone(file.path);
  const records = files.records.filter(stays).map((file) => {
    const { path: name, bytes } = file;
    if (name !== siteFile(site) || !record) return file;
    const document = parseDocument(new TextDecoder().decode(bytes));
    record(document);
    return { path: name, bytes: new TextEncoder().encode(document.toString({ lineWidth: 0 })) };
  });
  const known: typeof parseEntry = (file, sites, columns) => {
    const entry = parsed.get(file.path);
    const [, id, ...folders] = file.path.split('/').slice(0, -1);
    // An entry whose column has gone is not what it was.
    return entry && columns.has([id, ...folders].join('/')) ? entry : parseEntry(file, sites, columns);
  };
  const left = { ...files, records, entries: files.entries.filter(stays) };
  return assembleFleet(PROJECT_ROOT, left, parseFleet(left, known), DEMO_NOW);
}
