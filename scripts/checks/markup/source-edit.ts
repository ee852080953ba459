/** Edits of the typed text, at offsets in the text that the renderer gets. */
import type { TextEdit } from '../../../src/lib/model/problem.ts';
import { type ParsedBody, fileOffset, typedPlace } from './parse-body.ts';
import type { Place } from '../rules/reporter.ts';

/** Inserts text at an offset. */
export function insertAt(body: ParsedBody, offset: number, text: string): TextEdit {
  const at = fileOffset(body, offset);
  return { start: at, end: at, text };
}

/** Spaces and tabs typed in front of the first character of a line. */
export const indentBefore = (body: ParsedBody, offset: number): string =>
  /[ \t]*$/.exec(body.typed.slice(0, body.originOf(offset)))?.[0] ?? '';

/** A backslash before a character at the start of a block; a separation from the line above is kept. */
export function escapeMark(body: ParsedBody, offset: number): TextEdit {
  const above = body.text[offset - 1] === '\n' ? body.text.lastIndexOf('\n', offset - 2) + 1 : offset;
  if (body.text.slice(above, offset).trim() === '') return insertAt(body, offset, '\\');
  const indent = indentBefore(body, offset);
  const end = fileOffset(body, offset);
  return { start: end - indent.length, end, text: `\n${indent}\\` };
}

/** Replaces a range. */
export const replaceRange = (body: ParsedBody, start: number, end: number, text: string): TextEdit => ({
  start: fileOffset(body, start),
  end: fileOffset(body, end),
  text,
});

/** Place of an offset in the text that the renderer gets. */
export const atOffset = (body: ParsedBody, offset: number): Place => typedPlace(body, body.originOf(offset));

/** The typed text of a line from an offset on, shortened. */
export function lineAt(text: string, offset: number): string {
  const line = text.slice(offset).split('\n', 1)[0]?.trim() ?? '';
  return [...line].length > 30 ? `${[...line].slice(0, 30).join('')}…` : line;
}
