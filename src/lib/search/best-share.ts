/** How much of a query is found as it was typed. */
import type { Attempt } from './attempt.ts';
import { CORRECTION } from './weights.ts';

/** Share of the query, 0 to 1, that the best single head has. */
export function bestShare({ units, heads }: Attempt): number {
  // A character that stands beside neither neighbour anywhere is something that was not found.
  const all = units.reduce((sum, { weight }) => sum + (weight === 0 ? CORRECTION.leftOver : weight), 0);
  let best = 0;
  if (all === 0) return 0;
  for (const { units: shares } of heads.values())
    best = Math.max(best, shares.reduce((sum, share, at) => sum + share * (units[at]?.weight ?? 0), 0) / all);
  return best;
}
