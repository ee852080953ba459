/** Escaping of text in an nginx configuration. */

const escape = (text: string) => text.replace(/[\\"]/g, '\\$&');
const percent = (text: string) => text.replace(/[^]/gu, (character) => encodeURIComponent(character));

/** An argument of a directive that does not expand variables: `location`, `if`, patterns. */
export const quoted = (text: string): string => `"${escape(text)}"`;

/**
 * An address as an argument of a directive that expands variables: `return`, `rewrite`, `error_page`. nginx has no
 * escape for `$`, but in an address `%24` is the same. nginx would remove a `%` that does not start an escape.
 */
export const quotedAddress = (text: string): string =>
  quoted(text.toWellFormed().replace(/[\s$"<>\\^`{|}\p{Cc}]|[^\p{ASCII}]|%(?![0-9a-f]{2})/giu, percent));

/** The value of a header as an argument of `add_header`. */
export const quotedHeader = (text: string): string =>
  quoted(text.toWellFormed().replace(/[$\p{Cc}]|[^\p{ASCII}]/gu, percent));

/** A pattern that matches `text` literally, for use in a larger one. */
export const literalPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A comment of one line. */
export const comment = (text: string): string => `# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`;
