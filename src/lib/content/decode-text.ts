import type { Position } from '../findings/problem.ts';

interface DecodeProblem extends Position {
  rule: string;
  value?: string;
}

/**
 * Bytes to text. Entries are UTF-8 without byte order mark, with LF line ends and no control characters.
 *
 * @returns `text` is undefined when the bytes are not UTF-8; otherwise it has LF line ends whatever the problems.
 */
export function decodeText(bytes: Uint8Array): { text?: string; problems: DecodeProblem[] } {
  const problems: DecodeProblem[] = [];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problems: [{ rule: 'metadata/encoding', ...positionOf(new TextDecoder('utf-8').decode(bytes), '\uFFFD') }] };
  }
  if (text.startsWith('\uFEFF')) {
    problems.push({ rule: 'metadata/bom', line: 1, column: 1 });
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    problems.push({ rule: 'metadata/crlf', ...positionOf(text, '\r') });
    text = text.replace(/\r\n?/g, '\n');
  }
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.exec(text);
  if (control) {
    problems.push({ rule: 'metadata/control-character', ...offsetPosition(text, control.index), value: `U+${control[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}` });
  }
  return { text, problems };
}

function positionOf(text: string, mark: string): Position {
  return offsetPosition(text, Math.max(text.indexOf(mark), 0));
}

/** Line and column, from 1, of a character offset. */
export function offsetPosition(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}
