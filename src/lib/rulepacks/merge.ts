/**
 * Merges packs to the rules of a site (requirements 2.3): limits → the strictest, required lists → the union,
 * who may do something → the local pack.
 */
import type { z } from 'astro/zod';
import { rulesSchema, type RulePack, type Rules } from '../../../schemas/rulepack.ts';
import { mergeRows } from './merge-rows.ts';
import { ruleNode } from './rule-rows.ts';

/**
 * The named packs, each after the pack it extends, without duplicates.
 *
 * @returns `missing` contains names for which there is no pack.
 */
export function packOrder(
  names: readonly string[],
  packs: ReadonlyMap<string, RulePack>,
): { order: RulePack[]; missing: string[] } {
  const order = new Map<string, RulePack>();
  const missing: string[] = [];
  const visit = (name: string, above: readonly string[]): void => {
    if (order.has(name) || above.includes(name)) return;
    const pack = packs.get(name);
    if (!pack) {
      missing.push(name);
      return;
    }
    if (pack.extends !== undefined) visit(pack.extends, [...above, name]);
    order.set(name, pack);
  };
  for (const name of names) visit(name, []);
  // The base comes first in any order of names, so that the local pack decides where the policy is `local`.
  const depth = (pack: RulePack): number => {
    const base = pack.extends === undefined ? undefined : order.get(pack.extends);
    return base ? depth(base) + 1 : 0;
  };
  return { order: [...order.values()].sort((a, b) => depth(a) - depth(b)), missing };
}

/** @param packs from the base to the most local. */
export function mergeRulePacks(packs: readonly RulePack[]): Rules {
  return (mergeNodes(rulesSchema, packs) ?? {}) as Rules;
}

function mergeNodes(schema: z.core.$ZodType, values: readonly unknown[]): unknown {
  const present = values.filter((value) => value !== undefined);
  if (present.length === 0) return undefined;
  const node = ruleNode(schema);
  if (node.kind === 'row')
    return present.slice(1).reduce((base, local) => mergeRows(node.policy, base, local), present[0]);
  if (node.kind === 'other') return present.at(-1);
  const objects = present as Record<string, unknown>[];
  const keys = node.kind === 'section' ? Object.keys(node.parts) : [...new Set(objects.flatMap(Object.keys))];
  const merged: Record<string, unknown> = {};
  for (const key of keys) {
    const part = node.kind === 'section' ? node.parts[key] : node.part;
    const value =
      part &&
      mergeNodes(
        part,
        objects.map((object) => object[key]),
      );
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}
