/** Which of two values of a row is stricter. */
import type { MergePolicy } from '../../../schemas/rule-row.ts';
import { durationHours } from './durations.ts';

/**
 * Positive when `a` is stricter than `b`, negative when weaker, 0 when they are equally strict.
 *
 * Rows the local pack decides and lists have no order and compare as 0.
 */
export function compareStrictness(policy: MergePolicy, a: unknown, b: unknown): number {
  switch (policy.kind) {
    case 'lowest':
      return Number(b) - Number(a);
    case 'highest':
      return Number(a) - Number(b);
    case 'shortest':
      return durationHours(String(b)) - durationHours(String(a));
    case 'longest':
      return durationHours(String(a)) - durationHours(String(b));
    case 'ranked':
      return policy.order.indexOf(String(a)) - policy.order.indexOf(String(b));
    case 'local':
    case 'union':
    case 'clocks':
      return 0;
  }
}
