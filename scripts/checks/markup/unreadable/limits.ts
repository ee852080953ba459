/** What a body may hold at most, so that it is read in a time that grows with its length. */

/** Deepest nesting of quotes and lists; parsers and renderers recurse for every level. */
export const MAX_DEPTH = 50;
/** Quote and list marks at the start of one line, each a level; seen before the parser recurses into them. */
export const MANY_LEVELS = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){51,}/;

/** Longest line, in characters: the parser counts through it for everything it finds on it. */
export const MAX_LINE = 100_000;
/** Tables exported as HTML come on one line and are read as one piece. */
export const TABLE_LINE = /^ {0,3}<\/?(?:table|thead|tbody|tr|td|th)\b/i;

/** Most characters of a kind in MDX: its parser looks from each bracket to the end of the text. */
export const MDX_LIMITS: readonly { pattern: RegExp; limit: number; what: string }[] = [
  { pattern: /[^]/gu, limit: 200_000, what: '个字符' },
  { pattern: /</g, limit: 10_000, what: '个 <' },
  { pattern: /\{/g, limit: 500, what: '个 {' },
];
