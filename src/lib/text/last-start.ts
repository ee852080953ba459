/**
 * Index of the last of the sorted `starts` that is not after `place`, or -1. Binary search, because a file may have a
 * finding on every line and a linear search for each would take quadratic time.
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
