/** Characters a reader cannot see. */

/** Control characters, and the marks that turn the direction of text so that it reads other than it is. */
export const CONTROL_CHARACTERS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Characters without width or ink: they split words that search should find and hide text from reviewers.
 * U+200D is left alone between two pictographs, where it composes one.
 */
export const INVISIBLE_CHARACTERS =
  /[\u00AD\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B\u200C\u2028\u2029\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
