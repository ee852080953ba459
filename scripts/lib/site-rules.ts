import { waiversSchema, type Rules } from '../../schemas/rulepack.ts';
import type { FleetFiles } from '../../src/lib/model/file.ts';
import type { LocalTime } from '../../src/lib/model/local-time.ts';
import type { Site } from '../../src/lib/model/site.ts';
import { mergeRulePacks, packOrder } from '../../src/lib/rulepacks/merge.ts';
import { applyWaivers } from '../../src/lib/rulepacks/waivers.ts';
import { readGovernance } from './governance.ts';
import { readRulePacks } from './rulepacks.ts';

/**
 * Site id → what its rule packs ask together, less what its waivers allow. Packs that do not exist and waivers that do
 * not hold are told by checks.
 */
export async function rulesBySite(
  sites: readonly Site[],
  files: FleetFiles,
  now: LocalTime,
): Promise<Map<string, Rules>> {
  const packs = await readRulePacks();
  const { records } = readGovernance({ files }, 'waivers', waiversSchema);
  const waivers = new Map(records.map(({ site, data }) => [site, data.waivers]));
  return new Map(
    sites.map(({ id, record }) => {
      const merged = mergeRulePacks(packOrder(record.rulePacks, packs).order);
      return [id, applyWaivers(merged, waivers.get(id) ?? [], now.slice(0, 10)).rules];
    }),
  );
}
