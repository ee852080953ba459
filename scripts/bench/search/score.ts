/** How well a search answers judged queries. */

/** What a search found for one query. */
export interface Outcome {
  /** Pages that answer it; none where the search should say that there is nothing. */
  expected: readonly string[];
  /** Pages found, best first. */
  found: readonly string[];
  milliseconds: number;
  /** Read until its first list with an empty cache, compressed; without the program. */
  bytes: number;
}

export interface Score {
  queries: number;
  /** Share of queries with an expected page among the first five; of those without one, with an empty list. */
  recall: number;
  /** Mean of 1 / position of the first expected page among ten. */
  reciprocalRank: number;
  /** Share with an expected page in the first place. */
  success: number;
  /** Share of empty lists. */
  empty: number;
  milliseconds: number;
  bytes: number;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const mean = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / Math.max(1, outcomes.length);
  return {
    queries: outcomes.length,
    recall: mean((outcome) => (placeOf(outcome) <= 5 ? 1 : 0)),
    reciprocalRank: mean((outcome) => (placeOf(outcome) <= 10 ? 1 / placeOf(outcome) : 0)),
    success: mean((outcome) => (placeOf(outcome) === 1 ? 1 : 0)),
    empty: mean(({ found }) => (found.length === 0 ? 1 : 0)),
    milliseconds: mean(({ milliseconds }) => milliseconds),
    bytes: mean(({ bytes }) => bytes),
  };
}

/** Position of the first expected page, from 1; an empty list is the first place where nothing is expected. */
export function placeOf({ expected, found }: Pick<Outcome, 'expected' | 'found'>): number {
  if (expected.length === 0) return found.length === 0 ? 1 : Infinity;
  const at = found.findIndex((page) => expected.includes(page));
  return at < 0 ? Infinity : at + 1;
}
