import { originalOffset, type MappedText } from '../privacy/mapped-text.ts';

/** Part of a text, by offsets of the text as typed. */
export interface Range {
  start: number;
  end: number;
}

/** The range in the text as typed, without what was left out after its last character. */
export const originalRange = (mapped: MappedText, start: number, end: number): Range => ({
  start: originalOffset(mapped, start),
  end: originalOffset(mapped, end - 1) + 1,
});
