/**
 * One digest over everything a built site depends on besides the time. Equal digests mean an equal `dist/<site>/` as long
 * as the answers of the clock that a build asked stay the same, see `SiteResult.validity`.
 */
import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { foreignEntries } from '../../src/lib/library/references.ts';
import type { Library } from '../../src/lib/queries/library.ts';
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
  return hash.digest('hex');
}
