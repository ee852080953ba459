/** How text is written into an nginx configuration so that it stays text. */

const escape = (text: string) => text.replace(/[\\"]/g, '\\$&');
const percent = (text: string) => text.replace(/[^]/gu, (character) => encodeURIComponent(character));

/** One argument of a directive that takes it as it is, whatever characters it holds: `location`, `if`, patterns. */
export const quoted = (text: string): string => `"${escape(text)}"`;

/**
 * An address as one argument of a directive that puts variables into it: `return`, `rewrite`, `error_page`. nginx knows
 * no escape for `$`; in an address `%24` is the same. A `%` that escapes nothing would be taken out.
 */
export const quotedAddress = (text: string): string =>
  quoted(text.toWellFormed().replace(/[\s$"<>\\^`{|}\p{Cc}]|[^\p{ASCII}]|%(?![0-9a-f]{2})/giu, percent));

/** The value of a header, made of words and addresses, as one argument of `add_header`. */
export const quotedHeader = (text: string): string =>
  quoted(text.toWellFormed().replace(/[$\p{Cc}]|[^\p{ASCII}]/gu, percent));

/** A pattern for `text` itself, to be put into a larger one. */
export const literalPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A comment of one line. */
export const comment = (text: string): string => `# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`;
