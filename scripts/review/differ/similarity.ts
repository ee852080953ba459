/** How much two texts have in common, between 0 and 1: the share of pairs of neighbouring characters in both. */
export function similarity(before: string, after: string): number {
  if (before === after) return 1;
  const pairs = pairsOf(before);
  const all = Math.max(0, before.length - 1) + Math.max(0, after.length - 1);
  if (all === 0) return 0;
  let common = 0;
  for (let at = 0; at < after.length - 1; at++) {
    const pair = after.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common++;
  }
  return (2 * common) / all;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
