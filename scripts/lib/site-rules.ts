import type { Rules } from '../../schemas/rulepack.ts';
import type { Site } from '../../src/lib/library/types.ts';
import { mergeRulePacks, packOrder } from '../../src/lib/rulepacks/merge.ts';
import { readRulePacks } from './rulepacks.ts';

/** Site id → what its rule packs ask together, before waivers. Packs that do not exist are told by a check. */
export async function rulesBySite(sites: readonly Site[]): Promise<Map<string, Rules>> {
  const packs = await readRulePacks();
  return new Map(sites.map(({ id, record }) => [id, mergeRulePacks(packOrder(record.rulePacks, packs).order)]));
}
