/** How much of a query is found as it was typed. */
import type { Attempt } from './attempt.ts';
import { CORRECTION } from './weights.ts';

/** Share of the query, 0 to 1, that the best single head has. */
export function bestShare({ units, heads, lexicon }: Attempt): number {
  // A character left over that does not stand so between its neighbours anywhere is something that was not found.
  const odd = units.map(
    ({ kind, options }) =>
      kind === 'loose' && options.some(({ grams }) => grams.some((gram) => lexicon.gram(gram).frequency === 0)),
  );
  const told = units.map(({ weight }, at) => (odd[at] === true ? CORRECTION.leftOver : weight));
  const all = told.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return 0;
  let best = 0;
  for (const { units: shares } of heads.values()) {
    const found = shares.reduce((sum, share, at) => sum + (odd[at] === true ? 0 : share * (told[at] ?? 0)), 0);
    best = Math.max(best, found / all);
  }
  return best;
}
