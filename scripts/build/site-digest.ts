/**
 * One digest over everything a built site depends on besides the time. Equal digests mean an equal `dist/<site>/` as
 * long as the answers of the clock that a build asked stay the same, see `SiteResult.validity`.
 */
import { createHash } from 'node:crypto';
import { foreignEntries } from '../../src/lib/library/references.ts';
import { searchedEntries } from '../../src/lib/library/searched-entries.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import type { LoadedFleet } from '../lib/load-fleet.ts';

/** Registers that a build reads; the others are for checks and reports. */
const READ_REGISTERS = /\/(?:waivers|search-words)\.yaml$/;

/**
 * @param program see `programDigest`.
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
    if (!record.path.includes('/governance/') || READ_REGISTERS.test(record.path))
      hash.update(record.path).update(record.bytes);
  const searched = [...searchedEntries(library, site).keys()].filter((entry) => entry.site !== site);
  const others = [...new Set([...foreignEntries(library, site), ...searched])];
  const foreign = new Set(others.map(({ file }) => file));
  /** Attachments of other sites' entries that lists link to, with their sizes. */
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
