/** Characters from `start` up to `end` become `text`; offsets count UTF-16 units of the unchanged text. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** Place in a text. Lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Value of one placeholder of a message: the same in both languages, or one text for each. */
export type Param = string | number | Readonly<Record<'zh' | 'en', string>>;

/**
 * One thing wrong at one place: the result of parsing or of a check, without messages.
 *
 * The rule turns it into a finding in the language of the user; `params` fill the placeholders of its messages.
 */
export interface Problem extends Position {
  /** `check/problem`, for example `metadata/date-impossible`; never renamed once released. */
  rule: string;
  /** Site id, or an empty string for a problem of the whole fleet. */
  site: string;
  /** Path from the repository root, with forward slashes. */
  file: string;
  /** The offending value as typed, where there is one. */
  value?: string;
  params?: Readonly<Record<string, Param>>;
  /**
   * Edits that `check --fix` applies, in offsets of the text of the file; an empty list where decoding the file and
   * writing it again is enough. Absent where only the editor can fix the problem.
   */
  edits?: readonly TextEdit[];
}
