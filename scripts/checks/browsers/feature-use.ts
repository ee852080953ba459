/** A feature of the web platform as it is used at one place of a built file. */
export interface FeatureUse {
  /** Path in MDN's compatibility data, joined by dots. */
  feature: string;
  /** As written. */
  text: string;
  /** From 1. */
  line: number;
  column: number;
}

/** A file that cannot be parsed. */
export interface Unreadable {
  reason: string;
  line: number;
  column: number;
}
