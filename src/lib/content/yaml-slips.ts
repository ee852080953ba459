/**
 * Typing mistakes that YAML cannot read or reads as something else. Each is reported under its own rule at its place.
 */
import type { YamlProblem } from './yaml-problem.ts';

/** One kind of typing mistake on a line. */
interface Slip {
  rule: string;
  /** Its named group `at` begins at the mistake; `value` is quoted in the message. */
  pattern: RegExp;
  /** Returns false where the line is correct after all. */
  accepts?: (lines: readonly string[], index: number, at: string) => boolean;
}

const KEY = '^(?<lead>[\\s-]*)(?<value>[A-Za-z][A-Za-z0-9]*)';
/** Text after the colon up to a comment. */
const SLIPS: readonly Slip[] = [
  { rule: 'metadata/yaml-full-width-colon', pattern: new RegExp(`${KEY}\\s*(?<at>：)`, 'd') },
  { rule: 'metadata/yaml-space', pattern: new RegExp(`${KEY}(?<at>:)(?=[^\\s:]|:[^:])(?!//)`, 'd') },
  {
    rule: 'metadata/yaml-quote-open',
    pattern: new RegExp(`${KEY}:\\s+(?<at>['"]).*$`, 'd'),
    accepts: (lines, index, quote) => !closes(afterColon(lines[index] ?? ''), quote),
  },
  {
    rule: 'metadata/yaml-quote-inside',
    pattern: new RegExp(`${KEY}:\\s+(?:'(?:[^']|'')*'|"(?:[^"\\\\]|\\\\.)*")\\s*(?<at>[^\\s#].*)$`, 'd'),
  },
  {
    rule: 'metadata/yaml-bracket',
    pattern: new RegExp(`${KEY}:\\s+(?<at>[[{])[^\\]}]*$`, 'd'),
    // A list may continue over several lines, up to the next field.
    accepts(lines, index) {
      const rest = lines.slice(index + 1);
      const next = rest.findIndex((line) => /^[A-Za-z][A-Za-z0-9]*:/.test(line));
      return !rest.slice(0, next < 0 ? undefined : next).some((line) => /[\]}]/.test(line));
    },
  },
  { rule: 'metadata/yaml-colon', pattern: new RegExp(`${KEY}:\\s+[^\\s'"[{|>#&*!].*?(?<at>:)(?:\\s|$)`, 'd') },
  { rule: 'metadata/yaml-first-character', pattern: new RegExp(`${KEY}:\\s+(?<at>[@\`%])`, 'd') },
];

const afterColon = (line: string) => line.slice(line.indexOf(':') + 1).trim();

/** True where the quote at the start of `text` is closed on the same line. */
function closes(text: string, quote: string): boolean {
  const whole = quote === "'" ? /^'(?:[^']|'')*'/ : /^"(?:[^"\\]|\\.)*"/;
  return whole.test(text);
}

/** The mistakes in a text that the YAML parser rejected, at most one a line, in order. */
export function yamlSlips(source: string, firstLine: number): YamlProblem[] {
  const lines = source.split('\n');
  const folded = foldedLines(lines);
  return lines.flatMap((line, index) => {
    if (folded.has(index)) return [];
    for (const { rule, pattern, accepts } of SLIPS) {
      const found = pattern.exec(line);
      if (!found?.groups || (accepts && !accepts(lines, index, found.groups['at'] ?? ''))) continue;
      const column = (found.indices?.groups?.['at']?.[0] ?? 0) + 1;
      return [{ rule, line: firstLine + index, column, value: found.groups['value'] ?? '' }];
    }
    return [];
  });
}

/** Lines of block texts after `|` or `>`, which may contain anything. */
function foldedLines(lines: readonly string[]): ReadonlySet<number> {
  const folded = new Set<number>();
  let indent = -1;
  lines.forEach((line, index) => {
    const depth = line.search(/\S/);
    if (indent >= 0 && (depth < 0 || depth > indent)) folded.add(index);
    else indent = /:\s+[|>][+\-\d]*\s*$/.test(line) ? depth : -1;
  });
  return folded;
}

/** A line `name:value` or `name：value` below a key, which YAML reads as the text of that key. */
export function slipInText(
  before: string,
  text: string,
): (Pick<YamlProblem, 'rule' | 'value'> & { offset: number }) | null {
  if (before.trim() !== '') return null;
  const found = /^([A-Za-z][A-Za-z0-9]*)(?:(:)(?!\/\/)\S|(：))/.exec(text);
  if (!found) return null;
  const offset = found[1]?.length ?? 0;
  return { offset, rule: found[2] ? 'metadata/yaml-space' : 'metadata/yaml-full-width-colon', value: found[1] ?? '' };
}
