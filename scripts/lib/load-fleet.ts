/** From the disk to a library: reads and parses the fleet that every command works on. */
import { createLibrary } from '../../src/lib/library/library.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import { type Clock, createClock } from '../../src/lib/calendar/clock.ts';
import { parseFleet, type ParsedFleet } from '../../src/lib/content/parse-fleet.ts';
import { parseStatistics } from '../../src/lib/content/parse-statistics.ts';
import type { RulePack, Rules } from '../../schemas/rulepack.ts';
import type { FleetFiles } from '../../src/lib/model/file.ts';
import type { Entry } from '../../src/lib/model/entry.ts';
import type { UnsignedEntries } from '../../src/lib/model/unsigned.ts';
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import { type FleetFolder, folderOnDisk } from './fleet-folder.ts';
import { readFleetFiles } from './read-fleet.ts';
import { readRulePacks } from './rulepacks.ts';
import { createRulebook, rulesAt, type Rulebook } from './site-rules.ts';

export interface LoadedFleet {
  root: string;
  /** Source of files that checks read later: pictures, attachments, lists of addresses. */
  folder: FleetFolder;
  /** The moment of the library. */
  now: LocalTime;
  /**
   * The clock of the checks, separate from that of the library: their questions do not affect the validity of a build.
   */
  clock: Clock;
  /** Packs and waivers of the sites. */
  rulebook: Rulebook;
  /** Rules in force for a site at the moment of the checks. */
  rules(site: string): Rules;
  files: FleetFiles;
  parsed: ParsedFleet;
  /** Valid entries of the valid sites; absent when the registry itself is broken. */
  library?: Library;
}

/** Which entries besides the published ones are in the library, for which site, and by which packs. */
export interface EntryChoice {
  /** Files of valid entries that the preview leaves out. */
  without?: ReadonlySet<string>;
  /** Unpublished entries that the preview shows. */
  previewed?: ReadonlySet<Entry>;
  /** The site that is built from it, see {@link LibraryInput.builds}. */
  builds?: string;
  /** Entries whose pages are marked, in a preview. */
  unsigned?: UnsignedEntries;
  /** Rule packs by id, if they are not those of the program. */
  packs?: ReadonlyMap<string, RulePack>;
  /** Where checks read further files from, if not from the disk as they are. */
  folder?: FleetFolder;
}

export async function loadFleet(root: string, now: LocalTime, choice: EntryChoice = {}): Promise<LoadedFleet> {
  return fleetFrom(root, await readFleetFiles(root), now, choice);
}

/** The same from files that have been read. */
export const fleetFrom = (
  root: string,
  files: FleetFiles,
  now: LocalTime,
  choice: EntryChoice = {},
): Promise<LoadedFleet> => assembleFleet(root, files, parseFleet(files), now, choice);

/** The library of what was read and parsed. */
export async function assembleFleet(
  root: string,
  files: FleetFiles,
  parsed: ParsedFleet,
  now: LocalTime,
  { without, previewed, unsigned, builds, packs, folder = folderOnDisk(root) }: EntryChoice = {},
): Promise<LoadedFleet> {
  const clock = createClock(now);
  const rulebook = createRulebook(parsed.sites, files, packs ?? (await readRulePacks()));
  const loaded = { root, folder, now, clock, files, parsed, rulebook, rules: rulesAt(rulebook, clock) };
  if (!parsed.fleet) return loaded;
  const entries = parsed.entries.flatMap(({ entry }) => (entry && !without?.has(entry.file) ? [entry] : []));
  return {
    ...loaded,
    library: createLibrary({
      fleet: parsed.fleet,
      sites: parsed.sites,
      entries,
      assets: files.assets,
      ...(files.tables ? { tables: files.tables } : {}),
      statistics: parseStatistics(files).datasets,
      rules: (site, at) => rulebook.inForce(site, at).rules,
      now,
      ...(builds === undefined ? {} : { builds }),
      ...(previewed === undefined ? {} : { previewed }),
      ...(unsigned === undefined ? {} : { unsigned }),
    }),
  };
}
