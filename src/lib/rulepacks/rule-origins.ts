/** Where each requirement of a site comes from: its packs, and the waiver that changes it. */
import type { Waiver } from '../../../schemas/registers/waivers.ts';
import { rulesSchema, type RulePack, type Rules } from '../../../schemas/rulepack.ts';
import type { Basis, Row } from '../../../schemas/rule-row.ts';
import { mergeRulePacks } from './merge.ts';
import { presentRows } from './rule-rows.ts';

/** The value of a row, one item of a required list, or the deadline of one stage. */
interface Requirement extends Basis {
  /** Path as waivers write it. */
  path: string;
  kind: 'value' | 'item' | 'deadline';
  value: unknown;
}

export interface RuleOrigin extends Requirement {
  /** Ids of the packs that hold this value, the base first. */
  packs: string[];
  /** Changes the value, or takes the item out. */
  waiver?: Waiver;
  /** What applies under the waiver; absent where the item is no longer required. */
  waivedTo?: unknown;
}

/**
 * @param packs in the order in which they are merged.
 * @param rules what is in force after the waivers.
 * @param applied the waivers in force.
 */
export function ruleOrigins(packs: readonly RulePack[], rules: Rules, applied: readonly Waiver[]): RuleOrigin[] {
  const held = packs.map((pack) => ({ id: pack.id, requirements: requirementsOf(pack) }));
  const inForce = requirementsOf(rules);
  return [...requirementsOf(mergeRulePacks(packs))].map(([key, required]) => {
    const sources = held.filter(({ requirements }) => sameValue(requirements.get(key)?.value, required.value));
    const origin = { ...required, packs: sources.map(({ id }) => id) };
    const current = inForce.get(key);
    if (sameValue(current?.value, required.value)) return origin;
    const waiver = applied.findLast((each) => concerns(each, required));
    return { ...origin, ...(waiver && { waiver }), ...(current && { waivedTo: current.value }) };
  });
}

/** By a key that is the same in every pack. */
function requirementsOf(rules: RulePack | Rules): Map<string, Requirement> {
  const found = presentRows(rulesSchema, rules).flatMap(({ path, node, row }): [string, Requirement][] => {
    if (node.policy.kind === 'union')
      return (row as (Basis & { item: string })[]).map(({ item, clauses, confidence }) => [
        `${path} ${item}`,
        { path, kind: 'item', value: item, clauses, confidence },
      ]);
    if (node.policy.kind === 'clocks')
      return (row as NonNullable<Rules['replyDeadlines']>).map(
        ({ channel, stage, when, limit, clauses, confidence }) => {
          const own = [path, channel, stage, ...(when === 'any' ? [] : [when])].join('.');
          return [own, { path: own, kind: 'deadline', value: limit, clauses, confidence }];
        },
      );
    const { value, clauses, confidence } = row as Row<unknown>;
    return [[path, { path, kind: 'value', value, clauses, confidence }]];
  });
  return new Map(found);
}

const sameValue = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A waiver of a list names the items it takes out; one of deadlines may leave out the case. */
const concerns = ({ row, value }: Waiver, { path, kind, value: required }: Requirement): boolean =>
  kind === 'item' ? row === path && [value].flat().includes(String(required)) : `${path}.`.startsWith(`${row}.`);
