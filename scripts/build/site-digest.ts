/** One digest over everything a built site depends on; equal digests mean an equal `dist/<site>/`. */
import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { catalogueDatasets } from '../../src/lib/data/data-catalogue.ts';
import { foreignEntries } from '../../src/lib/library/references.ts';
import { isType, type Library } from '../../src/lib/library/library.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';
import { PROJECT_ROOT } from '../lib/project.ts';

const PROGRAM_PATHS = ['astro.config.mjs', 'package-lock.json', 'schemas', 'src', 'scripts'];

/** Digest of the program itself: templates, schemas, build code and pinned dependencies. */
export async function programDigest(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const each of PROGRAM_PATHS) await addPath(hash, each);
  return hash.digest('hex');
}

async function addPath(hash: Hash, relative: string): Promise<void> {
  const absolute = path.join(PROJECT_ROOT, relative);
  const items = await readdir(absolute, { withFileTypes: true }).catch(() => null);
  if (!items) {
    hash.update(relative).update(await readFile(absolute));
    return;
  }
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!/\.test\.ts$/.test(item.name)) await addPath(hash, `${relative}/${item.name}`);
  }
}

/**
 * @param options flags that change the output, such as whether search is built.
 */
export function siteDigest(
  fleet: LoadedFleet,
  library: Library,
  site: string,
  program: string,
  options: object,
): string {
  const hash = createHash('sha256').update(program).update(JSON.stringify(options));
  for (const record of fleet.files.records)
    if (!record.path.includes('/governance/') || record.path.endsWith('/waivers.yaml'))
      hash.update(record.path).update(record.bytes);
  const others = foreignEntries(library, site);
  const foreign = new Set(others.map(({ file }) => file));
  /** Files of other sites' entries that lists offer, with their sizes. */
  const offered = new Set(others.flatMap((entry) => library.attachments(entry).map(({ file }) => file)));
  for (const file of fleet.files.entries) {
    if (file.path.startsWith(`content/${site}/`) || foreign.has(file.path)) hash.update(file.path).update(file.bytes);
  }
  for (const [name, info] of fleet.files.assets) {
    if (name.startsWith(`content/${site}/`) || name.startsWith(`sites/${site}/`) || offered.has(name))
      hash.update(name).update(info.sha256);
  }
  // Time enters through what it changes: which entries are shown, how documents stand, what responses tell.
  for (const entry of library.entries({ site })) {
    hash.update(entry.id).update(library.archivedSince(entry) ?? '');
    if (isType(entry, 'notice')) hash.update(library.noticeDisplay(entry) ?? '');
    if (isType(entry, 'response')) hash.update(String(library.updatesOf(entry).length));
    if (isType(entry, 'dataset')) hash.update(String(library.isExpired(entry)));
    if (isType(entry, 'policy')) hash.update(JSON.stringify([statusText(library, entry), historyText(library, entry)]));
  }
  for (const entry of others) if (isType(entry, 'policy')) hash.update(JSON.stringify(statusText(library, entry)));
  if (library.columns(site).some(({ record }) => record.presentation === 'letter-statistics'))
    hash.update(JSON.stringify(library.letterStatistics(site)));
  for (const column of library.columns(site).filter(({ record }) => record.presentation === 'data-catalogue'))
    for (const dataset of catalogueDatasets(library, column))
      hash.update(`${dataset.id} ${library.isExpired(dataset)}`);
  for (const notice of library.placedNotices(site)) hash.update(`placed ${notice.id}`);
  hash.update(JSON.stringify(library.standing(library.site(site))?.text ?? ''));
  for (const { id } of library.withdrawn(site)) hash.update(`withdrawn ${id}`);
  for (const column of library.columns(site)) hash.update(library.closedSince(column) ?? '-');
  return hash.digest('hex');
}

function statusText(library: Library, entry: Parameters<Library['documentStatus']>[0]) {
  const { name, since, by } = library.documentStatus(entry);
  return [name, since ?? '', by.map(({ id }) => id)];
}

/** Documents of other sites stand in histories even where no relation of this site names them. */
const historyText = (library: Library, entry: Parameters<Library['documentStatus']>[0]) =>
  library
    .documentHistories(entry)
    .map(({ steps }) =>
      steps.map(({ document, status }) => [document.id, document.data.title, document.url, status.name]),
    );
