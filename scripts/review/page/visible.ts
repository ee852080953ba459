/** Texts of the change, which nobody has approved yet, as they are shown. */
import {
  CONTROL_CHARACTERS,
  codePoint,
  INVISIBLE_CHARACTERS,
  UNREADABLE_CHARACTERS,
} from '../../../src/lib/text/invisible.ts';
import { escapeHtml, Markup } from '../../../src/lib/text/html.ts';

const UNSEEN = [CONTROL_CHARACTERS, INVISIBLE_CHARACTERS, UNREADABLE_CHARACTERS];

/** Replaces what cannot be seen, and what makes a text read differently from its characters. */
export function withUnseen(text: string, write: (point: string) => string, escape: (text: string) => string): string {
  const marks = UNSEEN.flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, sign: match[0] }))
    .sort((a, b) => a.start - b.start);
  let end = 0;
  let result = '';
  for (const { start, sign } of marks) {
    if (start < end) continue;
    result += escape(text.slice(end, start)) + write(codePoint(sign));
    end = start + sign.length;
  }
  return result + escape(text.slice(end));
}

/** Escaped, with a sign for each character that cannot be seen. */
export const visible = (text: string): Markup =>
  new Markup(
    withUnseen(
      text,
      (point) => `<span class="unseen" title="看不见的字符">${point}</span>`,
      (plain) => escapeHtml(plain).replaceAll('\n', '<br>'),
    ),
  );
