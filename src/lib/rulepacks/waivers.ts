/** Deviating from a row needs a recorded waiver with reason, approval and end date (requirements 2.3). */
import type { Waiver } from '../../../schemas/registers/waivers.ts';
import { rulesSchema, type Rules } from '../../../schemas/rulepack.ts';
import { DURATION_PATTERN, type Row } from '../../../schemas/rule-row.ts';
import type { Clock } from '../calendar/clock.ts';
import { policyAt } from './rule-rows.ts';
import { compareStrictness } from './strictness.ts';

/** Why a waiver has no effect. */
export type WaiverProblem = 'unknown-row' | 'expired' | 'not-weaker';

export interface WaivedRules {
  rules: Rules;
  refused: { waiver: Waiver; problem: WaiverProblem }[];
}

/** A waiver is valid up to and including its `until`. */
export function applyWaivers(rules: Rules, waivers: readonly Waiver[], clock: Clock): WaivedRules {
  const waived = structuredClone(rules);
  const refused: WaivedRules['refused'] = [];
  for (const waiver of waivers) {
    const problem = clock.isOver(waiver.until) ? 'expired' : apply(waived, waiver);
    if (problem) refused.push({ waiver, problem });
  }
  return { rules: waived, refused };
}

function apply(rules: Rules, waiver: Waiver): WaiverProblem | undefined {
  const path = waiver.row.split('.');
  const policy = policyAt(rulesSchema, path);
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>(child, rules);
  const current = last === undefined ? undefined : child(parent, last);
  if (!policy || last === undefined || current === undefined) return 'unknown-row';
  const holder = parent as Record<string, unknown>;
  if (policy.kind === 'union') {
    const items = current as { item: string }[];
    if (!items.some(({ item }) => item === waiver.value)) return 'not-weaker';
    holder[last] = items.filter(({ item }) => item !== waiver.value);
    return undefined;
  }
  const row = current as Row<unknown>;
  if (!valid(policy.kind, waiver.value) || compareStrictness(policy, waiver.value, row.value) >= 0) return 'not-weaker';
  holder[last] = { ...row, value: waiver.value };
  return undefined;
}

function valid(kind: string, value: Waiver['value']): boolean {
  if (kind === 'lowest' || kind === 'highest') return typeof value === 'number';
  if (kind === 'shortest' || kind === 'longest') return DURATION_PATTERN.test(String(value));
  return kind === 'ranked';
}

const child = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;
