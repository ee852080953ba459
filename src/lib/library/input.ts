import type { FleetRecord } from '../../../schemas/fleet.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { DatasetStatistics } from '../../../schemas/statistics.ts';
import type { Clock } from '../calendar/clock.ts';
import type { Entry } from '../model/entry.ts';
import type { FileInfo } from '../model/file.ts';
import type { LocalTime } from '../model/local-time.ts';
import type { Site } from '../model/site.ts';

/** What a library is made from. */
export interface LibraryInput {
  fleet: FleetRecord;
  sites: readonly Site[];
  entries: readonly Entry[];
  /** Attachments and pictures by path. */
  assets: ReadonlyMap<string, FileInfo>;
  /** Bytes of the tables among the attachments, by path; what is not given is read as empty. */
  tables?: ReadonlyMap<string, Uint8Array>;
  /** Imported counters of datasets, by site. */
  statistics?: ReadonlyMap<string, DatasetStatistics>;
  /** What the rule packs of a site require, less what its waivers allow, which end when the clock says so. */
  rules?: (site: string, clock: Clock) => Rules;
  now: LocalTime;
  /**
   * The site that is built from the answers. Which entries of other sites it meets is part of the digest of its inputs,
   * so the minutes these appear and go at are not remembered as moments of its own.
   */
  builds?: string;
  /** Entries shown although they are not published: the preview's drafts. */
  previewed?: ReadonlySet<Entry>;
}
