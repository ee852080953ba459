/** Input of the subjects of this check: each site with its registers and the rules in force for it. */
import type { KeptRecord } from '../../../schemas/kept-records.ts';
import type { RegisterData, RegisterName } from '../../../schemas/registers/index.ts';
import type { Rules } from '../../../schemas/rulepack.ts';
import type { Clock } from '../../../src/lib/calendar/clock.ts';
import type { Site } from '../../../src/lib/model/site.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { isRunning } from '../../../src/lib/status/site-banner.ts';
import { type Commit, commitsSince } from '../../addresses/commits.ts';
import { governanceFile, type GovernanceRecord, readGovernance } from '../../lib/governance.ts';
import type { LoadedFleet } from '../../lib/load-fleet.ts';
import { siteRecord, type SiteRecordPlace } from '../metadata/column-places.ts';

export interface GovernedSite {
  site: Site;
  record: SiteRecordPlace;
  rules: Rules;
  clock: Clock;
  isRunning: boolean;
  /** The valid register of this name. */
  register<N extends RegisterName>(name: N): GovernanceRecord<RegisterData<N>> | undefined;
  /** Clauses by which the site must keep a record; null where it need not, or where its register cannot be read. */
  requires(record: KeptRecord, register: RegisterName): string | null;
}

export interface GovernanceInput {
  fleet: LoadedFleet;
  library: Library;
  sites: readonly GovernedSite[];
  /** Commits made on a day or later; none outside Git. */
  commits(since: string): Promise<readonly Commit[]>;
}

export function governanceInput(fleet: LoadedFleet, library: Library, ids: readonly string[]): GovernanceInput {
  const chosen = fleet.parsed.sites.filter(({ id }) => ids.includes(id));
  const registers = registersOf(fleet);
  return {
    fleet,
    library,
    sites: chosen.map((site) => governedSite(fleet, library, site, registers)),
    commits: (since) => commitsSince(fleet.root, since),
  };
}

type Registers = <N extends RegisterName>(name: N, site: string) => GovernanceRecord<RegisterData<N>> | undefined;

/** Registers of all sites; those of one name are read once. */
function registersOf(fleet: LoadedFleet): Registers {
  const read = new Map<RegisterName, ReadonlyMap<string, unknown>>();
  return <N extends RegisterName>(name: N, site: string) => {
    const known = read.get(name) ?? new Map(readGovernance(fleet, name).records.map((each) => [each.site, each]));
    read.set(name, known);
    return known.get(site) as GovernanceRecord<RegisterData<N>> | undefined;
  };
}

function governedSite(fleet: LoadedFleet, library: Library, site: Site, registers: Registers): GovernedSite {
  const rules = library.rules(site.id);
  const register = <N extends RegisterName>(name: N) => registers(name, site.id);
  const isUnreadable = (name: RegisterName) =>
    !register(name) && fleet.files.records.some(({ path }) => path === governanceFile(site.id, name));
  return {
    site,
    record: siteRecord(fleet, site),
    rules,
    clock: fleet.clock,
    isRunning: isRunning(site),
    register,
    requires(record, name) {
      const row = rules.records?.required?.find(({ item }) => item === record);
      return row === undefined || isUnreadable(name) ? null : row.clauses.join('、');
    },
  };
}
