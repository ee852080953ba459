/**
 * Width of tables in print. An A4 page cannot scroll, so a table that is too wide is printed in a smaller font. The
 * size follows from its texts and is set as `data-paper` on the table or its box for `src/styles/print-tables.css`.
 */

/** A cell: its text, and how many columns and rows it spans. */
export interface PrintCell {
  text: string;
  columns?: number;
  rows?: number;
}

/**
 * Widths in em that fit a portrait page, with the font size for each. There are no landscape pages: browsers differ in
 * how they print two orientations in one document.
 */
const SIZES = [
  { upTo: 44, name: null },
  { upTo: 54, name: 'small' },
  { upTo: 62, name: 'smaller' },
  { upTo: 72, name: 'smallest' },
] as const;
/** Wider than any page: long words may break. */
const BROKEN = 'broken';
export type Paper = Exclude<(typeof SIZES)[number]['name'], null> | typeof BROKEN;

/** Padding left and right of the text, and the border, in em. */
const PADDING = 0.9;
/** Chinese may break anywhere, but columns narrower than this, in em, are hard to read. */
const NARROWEST_TEXT = 4;
const LATIN_WIDTH = 0.58;

/** @returns the size that a table of these rows needs, or `null` where it fits as it is */
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

/** A larger span is a typing mistake. */
const MAX_COLUMNS = 200;

/** Minimum width in em at which the text does not break inside a word or number, or into single characters. */
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
