/** Deviating from a row needs a recorded waiver with reason, approval and end date (requirements 2.3). */
import type { z } from 'astro/zod';
import type { Waiver } from '../../../schemas/registers/waivers.ts';
import { rulesSchema, type Rules } from '../../../schemas/rulepack.ts';
import { DURATION_PATTERN, type Row } from '../../../schemas/rule-row.ts';
import type { Clock } from '../calendar/clock.ts';
import { durationHours } from './durations.ts';
import { rowAt, type RowNode } from './rule-rows.ts';
import { compareStrictness } from './strictness.ts';

/** Why a waiver has no effect. */
export type WaiverProblem = 'unknown-row' | 'expired' | 'not-weaker';

export interface WaivedRules {
  rules: Rules;
  /** Waivers in force. */
  applied: Waiver[];
  refused: { waiver: Waiver; problem: WaiverProblem }[];
}

/** A waiver is valid up to and including its `until`. */
export function applyWaivers(rules: Rules, waivers: readonly Waiver[], clock: Clock): WaivedRules {
  const waived = structuredClone(rules);
  const applied: Waiver[] = [];
  const refused: WaivedRules['refused'] = [];
  for (const waiver of waivers) {
    const problem = clock.isOver(waiver.until) ? 'expired' : apply(waived, waiver);
    if (problem) refused.push({ waiver, problem });
    else applied.push(waiver);
  }
  return { rules: waived, applied, refused };
}

/** The row a waiver names: where it is, and for deadlines which of them. */
interface Target {
  node: RowNode;
  holder: Record<string, unknown>;
  key: string;
  /** What follows the path of the row: channel, stage and case of a deadline. */
  rest: readonly string[];
}

function apply(rules: Rules, waiver: Waiver): WaiverProblem | undefined {
  const target = findTarget(rules, waiver.row.split('.'));
  if (!target) return 'unknown-row';
  const { node, holder, key, rest } = target;
  if (node.policy.kind === 'union') return leaveOut(holder, key, waiver.value);
  if (node.policy.kind === 'clocks') return extend(holder[key] as Deadline[], rest, waiver.value);
  const row = holder[key] as Row<unknown>;
  if (!isWeaker(node, row, waiver.value)) return 'not-weaker';
  holder[key] = { ...row, value: waiver.value };
  return undefined;
}

function findTarget(rules: Rules, path: readonly string[]): Target | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = rowAt(rulesSchema, path.slice(0, length));
    const key = path[length - 1];
    if (!node || key === undefined) continue;
    const rest = path.slice(length);
    const holder = path.slice(0, length - 1).reduce<unknown>(child, rules) as Record<string, unknown> | undefined;
    if (holder?.[key] === undefined || rest.length > 0 !== (node.policy.kind === 'clocks')) return undefined;
    return { node, holder, key, rest };
  }
  return undefined;
}

/** Takes items out of a required list; each of them has to be in it. */
function leaveOut(holder: Record<string, unknown>, key: string, value: Waiver['value']): WaiverProblem | undefined {
  const items = holder[key] as { item: string }[];
  const out = [value].flat().map(String);
  if (!out.every((each) => items.some(({ item }) => item === each))) return 'not-weaker';
  holder[key] = items.filter(({ item }) => !out.includes(item));
  return undefined;
}

type Deadline = NonNullable<Rules['replyDeadlines']>[number];

/** Gives a stage more time: `replyDeadlines.consult.answer`, with the case at the end where only one is meant. */
function extend(deadlines: Deadline[], rest: readonly string[], value: Waiver['value']): WaiverProblem | undefined {
  const [channel, stage, when] = rest;
  const meant = deadlines.filter(
    (each) => each.channel === channel && each.stage === stage && (when === undefined || each.when === when),
  );
  if (meant.length === 0) return 'unknown-row';
  const limit = String(value);
  if (!DURATION_PATTERN.test(limit)) return 'not-weaker';
  if (!meant.every((each) => durationHours(limit) > durationHours(each.limit))) return 'not-weaker';
  for (const each of meant) each.limit = limit;
  return undefined;
}

/** What a local pack decides has no order: there any other value that the row allows is a deviation. */
function isWeaker({ policy, schema }: RowNode, row: Row<unknown>, value: Waiver['value']): boolean {
  if (!(schema as z.ZodType).safeParse({ ...row, value }).success) return false;
  if (policy.kind === 'local') return JSON.stringify(value) !== JSON.stringify(row.value);
  return compareStrictness(policy, value, row.value) < 0;
}

const child = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;
