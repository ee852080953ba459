/** The rules in force of every site: what its rule packs require together, less what its waivers allow. */
import type { Waiver } from '../../schemas/registers/waivers.ts';
import type { RulePack, Rules } from '../../schemas/rulepack.ts';
import type { Clock } from '../../src/lib/calendar/clock.ts';
import type { FleetFiles } from '../../src/lib/model/file.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { mergeRulePacks, packOrder } from '../../src/lib/rulepacks/merge.ts';
import { applyWaivers, type WaivedRules } from '../../src/lib/rulepacks/waivers.ts';
import { readGovernance, type GovernanceRecord } from './governance.ts';

/** Rules of a site with everything they come from. */
export interface SiteRules extends WaivedRules {
  /** The packs in the order in which they are merged, the base first. */
  packs: readonly RulePack[];
  /** Packs the site names that do not exist; nothing comes from them. */
  missing: readonly string[];
  /** The register of waivers of the site, if it has one that can be read. */
  register: GovernanceRecord<{ waivers: Waiver[] }> | undefined;
}

/** The one place where checks, commands, reports and the library learn what applies to a site. */
export interface Rulebook {
  /** @param clock decides which waivers have ended. A site that is not registered has no rules. */
  inForce(site: string, clock: Clock): SiteRules;
  /** All packs there are, by id. */
  packs: ReadonlyMap<string, RulePack>;
}

/** @param packs see `readRulePacks`. */
export function createRulebook(
  sites: readonly Site[],
  files: FleetFiles,
  packs: ReadonlyMap<string, RulePack>,
): Rulebook {
  const registers = new Map(readGovernance({ files }, 'waivers').records.map((each) => [each.site, each]));
  const merged = new Map(
    sites.map(({ id, record }) => {
      const { order, missing } = packOrder(record.rulePacks, packs);
      return [id, { packs: order, missing, rules: mergeRulePacks(order) }];
    }),
  );
  return {
    packs,
    inForce(site, clock) {
      const { rules, ...origin } = merged.get(site) ?? { packs: [], missing: [], rules: {} };
      const register = registers.get(site);
      return { ...origin, register, ...applyWaivers(rules, register?.data.waivers ?? [], clock) };
    },
  };
}

/** Rules by site at one moment, each worked out once. */
export function rulesAt(rulebook: Rulebook, clock: Clock): (site: string) => Rules {
  const known = new Map<string, Rules>();
  return (site) => {
    const rules = known.get(site) ?? rulebook.inForce(site, clock).rules;
    known.set(site, rules);
    return rules;
  };
}
