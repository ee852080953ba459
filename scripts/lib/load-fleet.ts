/** From the disk to a library: read, parse, and put together what every command starts from. */
import { createLibrary, type Library } from '../../src/lib/library/library.ts';
import { parseFleet, type ParsedFleet } from '../../src/lib/content/parse-fleet.ts';
import { parseStatistics } from '../../src/lib/content/parse-statistics.ts';
import type { FleetFiles } from '../../src/lib/content/source-file.ts';
import type { LocalTime } from '../../src/lib/library/types.ts';
import { readFleetFiles } from './read-fleet.ts';
import { rulesBySite } from './site-rules.ts';

export interface LoadedFleet {
  root: string;
  /** The moment the library answers at. */
  now: LocalTime;
  files: FleetFiles;
  parsed: ParsedFleet;
  /** Valid entries of the valid sites; absent when the registry itself is broken. */
  library?: Library;
}

/** @param builds the site that is built from it, see {@link LibraryInput.builds}. */
export async function loadFleet(root: string, now: LocalTime, builds?: string): Promise<LoadedFleet> {
  return fleetFrom(root, await readFleetFiles(root), now, builds);
}

/** The same from files that have been read. */
export async function fleetFrom(
  root: string,
  files: FleetFiles,
  now: LocalTime,
  builds?: string,
): Promise<LoadedFleet> {
  const parsed = parseFleet(files);
  if (!parsed.fleet) return { root, now, files, parsed };
  const entries = parsed.entries.flatMap(({ entry }) => (entry ? [entry] : []));
  return {
    root,
    now,
    files,
    parsed,
    library: createLibrary({
      fleet: parsed.fleet,
      sites: parsed.sites,
      entries,
      assets: files.assets,
      ...(files.tables ? { tables: files.tables } : {}),
      statistics: parseStatistics(files).datasets,
      rules: await rulesBySite(parsed.sites, files, now),
      now,
      ...(builds === undefined ? {} : { builds }),
    }),
  };
}
