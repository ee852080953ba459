/** The rules of a site in force, as `fleet.rules` knows them. */
import type { RulePack, Rules } from '../../../../schemas/rulepack.ts';
import type { Site } from '../../../../src/lib/model/site.ts';
import type { LoadedFleet } from '../../../lib/load-fleet.ts';

export const siteRules = (fleet: LoadedFleet, site: Site, _packs: ReadonlyMap<string, RulePack>): { rules: Rules } => ({
  rules: fleet.rules(site.id),
});
