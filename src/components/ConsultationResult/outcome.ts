/** One opinion, or several alike, and what became of it. */
export interface Outcome {
  opinion: string;
  /** How many said so, where counted. */
  count?: number | undefined;
  outcome: string;
}
