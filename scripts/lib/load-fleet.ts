/** From the disk to a library: read, parse, and put together what every command starts from. */
import { createLibrary, type Library } from '../../src/lib/library/library.ts';
import { parseFleet, type ParsedFleet } from '../../src/lib/content/parse-fleet.ts';
import { parseStatistics } from '../../src/lib/content/parse-statistics.ts';
import type { FleetFiles } from '../../src/lib/content/source-file.ts';
import type { Entry, LocalTime } from '../../src/lib/library/types.ts';
import { readFleetFiles } from './read-fleet.ts';
import { rulesBySite } from './site-rules.ts';

export interface LoadedFleet {
  root: string;
  files: FleetFiles;
  parsed: ParsedFleet;
  /** Valid entries of the valid sites; absent when the registry itself is broken. */
  library?: Library;
}

export async function loadFleet(root: string, now: LocalTime): Promise<LoadedFleet> {
  const files = await readFleetFiles(root);
  return assembleFleet(root, files, parseFleet(files), now);
}

/** Which entries the preview takes into its library. */
export interface EntryChoice {
  /** Files of entries left out although they parse. */
  without: ReadonlySet<string>;
  /** Entries shown although they are not published. */
  previewed: ReadonlySet<Entry>;
}

/** The library of what was read and parsed. */
export async function assembleFleet(
  root: string,
  files: FleetFiles,
  parsed: ParsedFleet,
  now: LocalTime,
  choice: EntryChoice = { without: new Set(), previewed: new Set() },
): Promise<LoadedFleet> {
  if (!parsed.fleet) return { root, files, parsed };
  const entries = parsed.entries.flatMap(({ entry }) => (entry && !choice.without.has(entry.file) ? [entry] : []));
  return {
    root,
    files,
    parsed,
    library: createLibrary({
      fleet: parsed.fleet,
      sites: parsed.sites,
      entries,
      assets: files.assets,
      ...(files.tables ? { tables: files.tables } : {}),
      statistics: parseStatistics(files).datasets,
      rules: await rulesBySite(parsed.sites),
      now,
      previewed: choice.previewed,
    }),
  };
}
