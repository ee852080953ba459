/** Decodes bytes to text and finds the characters that an editor cannot see. */
import type { Position, Problem } from '../model/problem.ts';
import { codePoint, CONTROL_CHARACTERS, INVISIBLE_CHARACTERS, UNREADABLE_CHARACTERS } from '../text/invisible.ts';
import { oncePerObject } from './once-per-object.ts';
import { offsetPosition } from '../text/position.ts';

type DecodeProblem = Position & Pick<Problem, 'rule' | 'value' | 'edits'>;

interface DecodedText {
  text?: string;
  problems: readonly DecodeProblem[];
}

/** Maximum number of characters of one kind reported for a file; a binary file would have thousands. */
const MAX_REPORTED = 20;

/** Most files consist of these characters only; testing this first avoids the slow patterns for invisible ones. */
const ORDINARY = /^[\t\n\x20-\x7E\u00B7\u2014\u2018-\u201D\u2026\u3001-\u3011\u4E00-\u9FA5\uFF01-\uFF5E]*$/;

/**
 * Decodes an entry or a record: UTF-8 without byte order mark, with LF line ends and nothing invisible.
 *
 * @returns `text` is undefined when the bytes are not UTF-8; otherwise it has LF line ends whatever the problems.
 */
export const decodeText = oncePerObject((bytes: Uint8Array): DecodedText => {
  const problems: DecodeProblem[] = [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problems: [{ rule: 'metadata/encoding', ...firstUndecodable(bytes) }] };
  }
  if (text.startsWith('\uFEFF')) {
    problems.push({ rule: 'metadata/bom', line: 1, column: 1, edits: [] });
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    problems.push({ rule: 'metadata/crlf', ...offsetPosition(text, text.indexOf('\r')), edits: [] });
    text = text.replace(/\r\n?/g, '\n');
  }
  if (ORDINARY.test(text)) return { text, problems };
  problems.push(...occurrences(text, CONTROL_CHARACTERS, 'metadata/control-character'));
  problems.push(...occurrences(text, INVISIBLE_CHARACTERS, 'metadata/invisible-character'));
  problems.push(...occurrences(text, UNREADABLE_CHARACTERS, 'metadata/unreadable-character'));
  return { text, problems };
});

function occurrences(text: string, pattern: RegExp, rule: string): DecodeProblem[] {
  return [...text.matchAll(pattern)].slice(0, MAX_REPORTED).map((match) => ({
    rule,
    ...offsetPosition(text, match.index),
    value: codePoint(match[0]),
  }));
}

/** Position of the first bytes that are not UTF-8. A replacement character that the author typed does not count. */
function firstUndecodable(bytes: Uint8Array): Position {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const typed = [0xef, 0xbf, 0xbd];
  let byte = 0;
  let passed = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', passed)) {
    byte += new TextEncoder().encode(text.slice(passed, at)).length;
    if (!typed.every((value, index) => bytes[byte + index] === value)) return offsetPosition(text, at);
    byte += typed.length;
    passed = at + 1;
  }
  return { line: 1, column: 1 };
}
