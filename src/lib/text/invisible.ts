/** Characters a reader cannot see. */
import { isolatedSelectors } from './variation-selectors.ts';

/** Control characters, and bidirectional controls, which can make text read differently from its characters. */
export const CONTROL_CHARACTERS = /[[\p{Cc}\p{Bidi_Control}]--[\t\n\r]]/gv;

/**
 * Letters and symbols with an empty glyph: the blank Braille pattern, blank hieroglyphs, the musical null notehead, the
 * Khitan filler. Unicode has no property for them.
 */
const BLANK_GLYPHS = String.raw`\u2800\u{13441}\u{13442}\u{16FE4}\u{1D159}`;
/** Format characters with a glyph: number and verse signs in Arabic, Syriac and Kaithi. */
const DRAWN_FORMATS = String.raw`\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}`;
/** Allowed or not depending on context: joiners, Mongolian shaping characters, variation selectors. */
const JUDGED = String.raw`\u200D\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}`;

const ALWAYS = String.raw`[[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}${BLANK_GLYPHS}]--[\p{Bidi_Control}${DRAWN_FORMATS}${JUDGED}]]`;
const MONGOLIAN = String.raw`(?<!\p{Script=Mongolian})[\u180B-\u180F]`;
const JOINER = String.raw`(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})`;

/**
 * Invisible characters: they split words that search should find and hide text from reviewers.
 * Allowed are U+200D between two pictographs, which it joins into one; Mongolian shaping characters after a letter of
 * that script, where they are part of the word; and variation selectors after a character that has variants.
 */
export const INVISIBLE_CHARACTERS = new RegExp([ALWAYS, MONGOLIAN, JOINER, isolatedSelectors()].join('|'), 'gv');

/**
 * Replacement characters, and characters that fonts do not cover: lone surrogates, private use,
 * noncharacters and unassigned code points.
 */
export const UNREADABLE_CHARACTERS = /[[\uFFFC\uFFFD\p{Cs}\p{Co}\p{Cn}]--\p{Default_Ignorable_Code_Point}]/gv;

/** A character as reviewers look it up: `U+200B`. */
export const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character of `text` that cannot be seen or read, as {@link codePoint}; null where there is none. */
export function invisibleIn(text: string): string | null {
  for (const pattern of [CONTROL_CHARACTERS, INVISIBLE_CHARACTERS, UNREADABLE_CHARACTERS]) {
    const [found] = text.match(pattern) ?? [];
    if (found !== undefined) return codePoint(found);
  }
  return null;
}
