/** Characters from `start` up to `end` become `text`; offsets count UTF-16 units of the unchanged text. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** Where something is wrong, before it is worded. Lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** What a sentence says in one place: the same in both languages, or the words of each. */
export type Param = string | number | Readonly<Record<'zh' | 'en', string>>;

/**
 * One thing wrong at one place: the result of parsing or of a check, still without wording.
 *
 * The rule turns it into a finding in the reader's language; `params` fill the sentences.
 */
export interface Problem extends Position {
  /** `check/problem`, for example `metadata/date-impossible`; never renamed once released. */
  rule: string;
  /** Site id, or an empty string where it concerns the fleet. */
  site: string;
  /** Path from the repository root, with forward slashes. */
  file: string;
  /** The offending value as typed, where there is one. */
  value?: string;
  params?: Readonly<Record<string, Param>>;
  /**
   * What `check --fix` writes, in offsets of the text of the file; an empty list where reading and writing the text
   * fixes it. Absent where only the editor can fix it.
   */
  edits?: readonly TextEdit[];
}
