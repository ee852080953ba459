/** Characters a reader cannot see. */

/** Control characters, and the marks that turn the direction of text so that it reads other than it is. */
export const CONTROL_CHARACTERS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Characters without width or ink: they split words that search should find and hide text from reviewers.
 * U+200D is left alone between two pictographs, where it composes one, and the shaping characters of Mongolian after
 * a letter of that script, where they are part of the word.
 */
export const INVISIBLE_CHARACTERS =
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u200B\u200C\u2028\u2029\u2060-\u2064\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{1D173}-\u{1D17A}]|[\u{E0000}-\u{E007F}]|(?<!\p{Script=Mongolian})[\u180B-\u180F]|(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;

/** What stands where a character was lost, and characters no font need have: halves, noncharacters, private use. */
export const UNREADABLE_CHARACTERS = /\uFFFD|\p{Cs}|\p{Co}|[\uFDD0-\uFDEF]|[\uFFFE\uFFFF]/gu;

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
