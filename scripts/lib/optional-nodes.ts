/** Nodes of disclosure catalogues that rule packs ask for. */
import { mergeRulePacks, packOrder } from '../../src/lib/rulepacks/merge.ts';
import type { Site } from '../../src/lib/library/types.ts';
import { readRulePacks } from './rulepacks.ts';

/** Site id → ids of optional nodes. Packs that do not exist are told by a check. */
export async function optionalNodes(sites: readonly Site[]): Promise<Map<string, ReadonlySet<string>>> {
  const packs = await readRulePacks();
  return new Map(
    sites.map(({ id, record }) => {
      const { catalogue } = mergeRulePacks(packOrder(record.rulePacks, packs).order);
      return [id, new Set(catalogue?.nodes?.map(({ item }) => item))];
    }),
  );
}
