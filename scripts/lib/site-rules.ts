import type { Rules } from '../../schemas/rulepack.ts';
import type { FleetFiles } from '../../src/lib/model/file.ts';
import type { Site } from '../../src/lib/model/site.ts';
import type { Clock } from '../../src/lib/calendar/clock.ts';
import { mergeRulePacks, packOrder } from '../../src/lib/rulepacks/merge.ts';
import { applyWaivers } from '../../src/lib/rulepacks/waivers.ts';
import { readGovernance } from './governance.ts';
import { readRulePacks } from './rulepacks.ts';

/**
 * The merged requirements of the rule packs of a site, less what its waivers allow. Packs that do not exist and waivers
 * that are not valid are reported by checks.
 */
export async function rulesBySite(
  sites: readonly Site[],
  files: FleetFiles,
): Promise<(site: string, clock: Clock) => Rules> {
  const packs = await readRulePacks();
  const { records } = readGovernance({ files }, 'waivers');
  const waivers = new Map(records.map(({ site, data }) => [site, data.waivers]));
  const merged = new Map(sites.map(({ id, record }) => [id, mergeRulePacks(packOrder(record.rulePacks, packs).order)]));
  return (site, clock) => applyWaivers(merged.get(site) ?? {}, waivers.get(site) ?? [], clock).rules;
}
