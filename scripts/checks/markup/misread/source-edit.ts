/** Edits of what was typed, at offsets in what the renderer gets. */
import type { TextEdit } from '../../../../src/lib/text/text-edit.ts';
import type { Judgement } from '../judgement.ts';
import { fileOffset, typedPlace, type ParsedBody } from '../parse-body.ts';

/** Puts text in at an offset. */
export function insertAt(body: ParsedBody, offset: number, text: string): TextEdit {
  const at = fileOffset(body, offset);
  return { start: at, end: at, text };
}

/** Writes other text over a range. */
export const replaceRange = (body: ParsedBody, start: number, end: number, text: string): TextEdit => ({
  start: fileOffset(body, start),
  end: fileOffset(body, end),
  text,
});

/** A judgement at an offset. */
export function judgeAt(
  body: ParsedBody,
  rule: string,
  offset: number,
  value: string,
  more: Partial<Judgement> = {},
): Judgement {
  return { rule, ...typedPlace(body, body.originOf(offset)), value, ...more };
}

/** What was typed in a line of a text from an offset on, shortened. */
export function lineAt(text: string, offset: number): string {
  const line = text.slice(offset).split('\n', 1)[0]?.trim() ?? '';
  return [...line].length > 30 ? `${[...line].slice(0, 30).join('')}…` : line;
}
