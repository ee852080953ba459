import type { FleetRecord } from '../../../schemas/fleet.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { DatasetStatistics } from '../../../schemas/statistics.ts';
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';
import type { FileInfo } from '../model/file.ts';
import type { LocalTime } from '../model/local-time.ts';
import type { UnsignedEntries } from '../model/unsigned.ts';
import type { Site } from '../model/site.ts';

/** The data a library is built from. */
export interface LibraryInput {
  fleet: FleetRecord;
  sites: readonly Site[];
  entries: readonly Entry[];
  /** Attachments and pictures by path. */
  assets: ReadonlyMap<string, FileInfo>;
  /** Bytes of the tables among the attachments, by path; a table that is missing here counts as empty. */
  tables?: ReadonlyMap<string, Uint8Array>;
  /** Imported counters of datasets, by site. */
  statistics?: ReadonlyMap<string, DatasetStatistics>;
  /** Requirements of the rule packs of a site, less what its waivers allow; the clock decides when a waiver ends. */
  rules?: (site: string, clock: Clock) => Rules;
  now: LocalTime;
  /**
   * Id of the site that is being built. The entries of other sites that it shows are part of the digest of its inputs,
   * so the times at which those appear and expire do not limit the validity of its build.
   */
  builds?: string;
  /** Entries shown although they are not published: the preview's drafts. */
  previewed?: ReadonlySet<Entry>;
  /** Absent in releases and in fleets without sign-off: wherever it is given, all pages are marked as a preview. */
  unsigned?: UnsignedEntries;
}
