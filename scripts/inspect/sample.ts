/** Samples that can be drawn again: the same population, share and seed give the same items (R-GO-8.1.1a). */
import { createHash } from 'node:crypto';

/**
 * @param share 0–1; rounded up, so that the sample is never less than the share.
 * @param idOf what an item is recognised by; its place in the list does not matter.
 * @returns the items in the order of the population.
 */
export function drawSample<T>(
  population: readonly T[],
  share: number,
  seed: string,
  idOf: (item: T) => string,
): readonly T[] {
  // Less a millionth, so that 0.3 of 10 is 3 and not 4 for the error of binary fractions.
  const size = Math.min(population.length, Math.ceil(population.length * share - 1e-6));
  const rank = (item: T) =>
    createHash('sha256')
      .update(`${seed}\n${idOf(item)}`)
      .digest('hex');
  const ranked = population.map((item) => ({ item, rank: rank(item) })).sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const chosen = new Set(ranked.slice(0, size).map(({ item }) => item));
  return population.filter((item) => chosen.has(item));
}
