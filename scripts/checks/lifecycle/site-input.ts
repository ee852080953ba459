/** Input of the subjects of this check. */
import type { Rules } from '../../../schemas/rulepack.ts';
import type { ParsedEntry } from '../../../src/lib/content/parse-entry.ts';
import { isType, type Entry } from '../../../src/lib/model/entry.ts';
import { type Library } from '../../../src/lib/queries/library.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { entriesOfType } from '../metadata/valid-entries.ts';
import { siteRecord, type SiteRecordPlace } from '../metadata/column-places.ts';

/** Id of the site a notice is about: its own unless it says otherwise. */
export const concernedSite = ({ site, data }: Entry<'notice'>): string => data.aboutSite ?? site;

export interface PlacedNotice {
  parsed: ParsedEntry;
  notice: Entry<'notice'>;
}

/** A site with its record, the notices about it and the rules in force for it. */
export interface LifecycleSite {
  site: Site;
  record: SiteRecordPlace;
  rules: Rules;
  /** Of any site of the fleet. */
  notices: readonly PlacedNotice[];
  /** The entry that its record names as the announcement of its status, if that is a notice. */
  statusNotice: Entry<'notice'> | undefined;
}

export interface LifecycleInput {
  fleet: LoadedFleet;
  library: Library;
  sites: readonly LifecycleSite[];
  /** All notices of the fleet. */
  notices: readonly PlacedNotice[];
}

export function lifecycleInput(fleet: LoadedFleet, library: Library): LifecycleInput {
  const notices = entriesOfType(fleet, 'notice').map(({ parsed, entry: notice }): PlacedNotice => ({ parsed, notice }));
  const sites = fleet.parsed.sites.map((site): LifecycleSite => {
    const named = site.record.statusNotice === undefined ? undefined : library.entry(site.record.statusNotice);
    return {
      site,
      record: siteRecord(fleet, site),
      rules: fleet.rules(site.id),
      notices: notices.filter(({ notice }) => concernedSite(notice) === site.id),
      statusNotice: named && isType(named, 'notice') ? named : undefined,
    };
  });
  return { fleet, library, sites, notices };
}
