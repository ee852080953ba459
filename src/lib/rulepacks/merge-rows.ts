/** Merges the same row of two packs. Where both require the same, the clauses of both are kept. */
import type { Basis, MergePolicy, Row, Confidence } from '../../../schemas/rule-row.ts';
import { durationHours } from './durations.ts';
import { compareStrictness } from './strictness.ts';

interface ListItem extends Basis {
  item: string;
}
interface Clock extends Basis {
  channel: string;
  stage: string;
  when: string;
  limit: string;
}

/** @param local the row of the later, more local pack; its type is given by `policy`. */
export function mergeRows(policy: MergePolicy, base: unknown, local: unknown): unknown {
  if (policy.kind === 'local') return local;
  if (policy.kind === 'union') return mergeKeyed(base as ListItem[], local as ListItem[], (row) => row.item, sameBasis);
  if (policy.kind === 'clocks')
    return mergeKeyed(
      base as Clock[],
      local as Clock[],
      (row) => `${row.channel} ${row.stage} ${row.when}`,
      shorterDeadline,
    );
  const [a, b] = [base as Row<unknown>, local as Row<unknown>];
  const order = compareStrictness(policy, b.value, a.value);
  if (order !== 0) return order > 0 ? b : a;
  return sameBasis(a, b);
}

function mergeKeyed<T>(
  base: readonly T[],
  local: readonly T[],
  keyOf: (row: T) => string,
  join: (a: T, b: T) => T,
): T[] {
  const rows = new Map(base.map((row) => [keyOf(row), row]));
  for (const row of local) {
    const known = rows.get(keyOf(row));
    rows.set(keyOf(row), known === undefined ? row : join(known, row));
  }
  return [...rows.values()];
}

function shorterDeadline(a: Clock, b: Clock): Clock {
  const order = durationHours(a.limit) - durationHours(b.limit);
  return order === 0 ? sameBasis(a, b) : order < 0 ? a : b;
}

const CONFIDENCE_ORDER: readonly Confidence[] = ['unconfirmed', 'adopted', 'stated'];

/** Both require the same: the higher confidence applies, with the clauses of both. */
function sameBasis<T extends Basis>(a: T, b: T): T {
  const moreConfident = CONFIDENCE_ORDER.indexOf(b.confidence) > CONFIDENCE_ORDER.indexOf(a.confidence) ? b : a;
  return { ...moreConfident, clauses: [...new Set([...a.clauses, ...b.clauses])] };
}
