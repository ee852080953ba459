/**
 * Index of the last of the sorted starts that is not behind the place, or -1. A file may have a finding on each of its
 * lines, and looking through all lines for each would take quadratic time.
 */
export function lastStart(starts: readonly number[], place: number): number {
  let [low, high] = [-1, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
