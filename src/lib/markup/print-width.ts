/**
 * How wide a table is on paper. An A4 page has no scroll bar, so a table that is wider than it gets smaller letters;
 * how small follows from its texts, as `data-paper` of the table or its box, which
 * `src/styles/print-tables.css` reads.
 */

/** A cell: its text, and over how many columns and rows it stands. */
export interface PrintCell {
  text: string;
  columns?: number;
  rows?: number;
}

/**
 * Widths in letters (em) that fit between the margins of an upright page, and the size of letters they fit at. Pages
 * are not turned: browsers disagree about pages of two shapes in one document.
 */
const SIZES = [
  { upTo: 44, name: null },
  { upTo: 54, name: 'small' },
  { upTo: 62, name: 'smaller' },
  { upTo: 72, name: 'smallest' },
] as const;
/** Wider than any page: letters of a long word may be on different lines. */
const BROKEN = 'broken';
export type Paper = Exclude<(typeof SIZES)[number]['name'], null> | typeof BROKEN;

/** Space left and right of the text, and the line. */
const PADDING = 0.9;
/** Chinese may break anywhere; columns of fewer letters than this are hard to read. */
const NARROWEST_TEXT = 4;
const LATIN_WIDTH = 0.58;

/** @returns what a table of these rows needs, or `null` where it fits on a page as it is */
export function paperFor(rows: readonly (readonly (PrintCell | string)[])[]): Paper | null {
  const widths: number[] = [];
  const taken: number[] = [];
  for (const row of rows) {
    let column = 0;
    for (const cell of row) {
      const { text, columns = 1, rows: height = 1 } = typeof cell === 'string' ? { text: cell } : cell;
      while ((taken[column] ?? 0) > 0) column++;
      const span = Math.min(Math.max(1, columns), MAX_COLUMNS);
      for (let end = column + span; column < end; column++) {
        widths[column] = Math.max(widths[column] ?? 0, leastWidth(text) / span);
        taken[column] = height;
      }
    }
    for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
  }
  const width = widths.reduce((sum, each) => sum + (each || 0) + PADDING, 0);
  return (SIZES.find(({ upTo }) => width <= upTo) ?? { name: BROKEN }).name;
}

/** A span beyond this is a slip of the pen. */
const MAX_COLUMNS = 200;

/** Width in letters below which the text would break inside a word or number, or stand as a column of single letters. */
function leastWidth(text: string): number {
  const whole = Math.min(widthOf(text.trim()), NARROWEST_TEXT);
  const words = text.match(/[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu) ?? [];
  return words.reduce((widest, word) => Math.max(widest, widthOf(word)), whole);
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2e80 ? LATIN_WIDTH : 1;
  return width;
}
