/** Limits of a body that keep parsing time linear in its length. */

/** Deepest nesting of quotes and lists; parsers and renderers recurse for every level. */
export const MAX_DEPTH = 50;
/** Quote and list markers at the start of one line, each a level; counted before the parser recurses into them. */
export const MANY_LEVELS = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){51,}/;

/** Longest line, in characters: the parser scans it again for every construct on it. */
export const MAX_LINE = 100_000;
/** The limit for lines of HTML: exported tables are on a single line and are parsed in one piece. */
export const TABLE_LINE = /^ {0,3}<\/?(?:table|thead|tbody|tr|td|th)\b/i;

/** Most characters of one kind in MDX: its parser scans from each bracket to the end of the text. */
export const MDX_LIMITS: readonly { pattern: RegExp; limit: number; what: string }[] = [
  { pattern: /[^]/gu, limit: 200_000, what: '个字符' },
  { pattern: /</g, limit: 10_000, what: '个 <' },
  { pattern: /\{/g, limit: 500, what: '个 {' },
];
