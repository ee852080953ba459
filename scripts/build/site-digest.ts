/**
 * One digest over everything a built site depends on besides the time. Equal digests mean an equal `dist/<site>/` as
 * long as the answers of the clock that a build asked stay the same, see `SiteResult.validity`.
 */
import { createHash } from 'node:crypto';
import { foreignEntries } from '../../src/lib/library/references.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { UnsignedEntries } from '../../src/lib/model/unsigned.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';

/**
 * @param program see `programDigest`.
 * @param options flags that change the output, such as whether search is built.
 * @param unsigned in a preview, the entries that are marked.
 */
export function siteDigest(
  fleet: LoadedFleet,
  library: Library,
  site: string,
  program: string,
  options: object,
  unsigned?: UnsignedEntries,
): string {
  const hash = createHash('sha256').update(program).update(JSON.stringify(options));
  for (const record of fleet.files.records)
    if (!isKept(record.path) || record.path.endsWith('/waivers.yaml')) hash.update(record.path).update(record.bytes);
  const others = foreignEntries(library, site);
  const foreign = new Set(others.map(({ file }) => file));
  /** Attachments of other sites' entries that lists link to, with their sizes. */
  const offered = new Set(others.flatMap((entry) => library.attachments(entry).map(({ file }) => file)));
  if (unsigned !== undefined) hash.update(unsigned === null ? 'preview, not judged' : 'preview');
  for (const file of fleet.files.entries) {
    if (!file.path.startsWith(`content/${site}/`) && !foreign.has(file.path)) continue;
    hash.update(file.path).update(file.bytes);
    hash.update(JSON.stringify(unsigned?.get(file.path) ?? null));
  }
  for (const [name, info] of fleet.files.assets) {
    if (isKept(name)) continue;
    if (name.startsWith(`content/${site}/`) || name.startsWith(`sites/${site}/`) || offered.has(name))
      hash.update(name).update(info.sha256);
  }
  return hash.digest('hex');
}

/** Kept for checks and for the record; no page depends on it. */
const isKept = (file: string) => file.includes('/governance/');
