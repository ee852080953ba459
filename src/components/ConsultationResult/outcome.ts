/** One opinion, or several similar ones, with the outcome. */
export interface Outcome {
  opinion: string;
  /** How often it was given, where counted. */
  count?: number | undefined;
  outcome: string;
}
