import { describe, expect, it } from 'vitest';
import { invisibleIn } from './invisible.ts';

describe('an invisible character is found', () => {
  it.each([
    ['a control character', '通\u0007知', 'U+0007'],
    ['a mark that turns the direction', '通\u202E知', 'U+202E'],
    ['a zero-width space', '通\u200B知', 'U+200B'],
    ['a soft hyphen', '通\u00AD知', 'U+00AD'],
    ['a joiner between letters', '通\u200D知', 'U+200D'],
    ['a filler of Hangul', '\u3164', 'U+3164'],
    ['a half-width filler', '\uFFA0', 'U+FFA0'],
    ['a blank of Braille', '\u2800', 'U+2800'],
    ['a blank hieroglyph', '甲\u{13441}乙', 'U+13441'],
    ['a blank hieroglyph of half height', '甲\u{13442}乙', 'U+13442'],
    ['a joiner of hieroglyphs', '\u{13430}', 'U+13430'],
    ['a note without a head', '\u{1D159}', 'U+1D159'],
    ['a filler of Khitan', '\u{16FE4}', 'U+16FE4'],
    ['a control of shorthand', '\u{1BCA0}', 'U+1BCA0'],
    ['a beginning of a beam', '\u{1D173}', 'U+1D173'],
    ['a Khmer vowel without a form', '\u17B4', 'U+17B4'],
    ['a grapheme joiner', 'a\u034F', 'U+034F'],
    ['a tag', 'a\u{E0041}', 'U+E0041'],
    ['a code point reserved for what is not shown', '\u{E0FFF}', 'U+E0FFF'],
    ['a shaping character outside of Mongolian', '水\u180E', 'U+180E'],
    ['a selector after an ideograph without that form', '法\uFE00轮', 'U+FE00'],
    ['a second form of an ideograph with one', '不\uFE01', 'U+FE01'],
    ['a selector no character takes', '∩\uFE07', 'U+FE07'],
    ['a selector after nothing', '\uFE0F', 'U+FE0F'],
    ['a selector of pictures after a letter', 'a\uFE0F', 'U+FE0F'],
    ['a selector of pictures after a digit', '1\uFE0F', 'U+FE0F'],
    ['a second selector', '葛\u{E0100}\u{E0101}', 'U+E0101'],
    ['a selector beyond the database', '水\u{E0162}', 'U+E0162'],
    ['an ideographic selector after a letter', 'a\u{E0100}', 'U+E0100'],
    ['a place where an object was', '\uFFFC', 'U+FFFC'],
    ['a private character', '\uE000', 'U+E000'],
    ['half a character', '\uD800', 'U+D800'],
    ['a noncharacter', '\uFDD0', 'U+FDD0'],
    ['a code point of nothing', '\u0378', 'U+0378'],
  ])('%s', (_, text, expected) => expect(invisibleIn(text)).toBe(expected));
});

describe('what belongs to the text is left alone', () => {
  it.each([
    ['Chinese text', '示例市人民政府　通知：“一”、《二》…—·•℃㎡①〇々'],
    ['an ideograph in its registered form', '葛\u{E0100}家村'],
    ['an ideograph in the form of its compatibility character', '不\uFE00'],
    ['pictures', '❤️ ✔︎ 👨‍👩‍👧 👍🏽 1️⃣ #️⃣ 🏳️‍🌈'],
    ['a slashed zero and an intersection with serifs', '0\uFE00 ∩\uFE00'],
    ['full-width punctuation in its other place', '，\uFE00。\uFE01'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180Eᠠ ᠬᠦᠮᠦᠨ᠋'],
    ['Tibetan, Uyghur, Korean, Zhuang', 'བོད་ཡིག ئۇيغۇر 한국어 Vahcuengh'],
    ['a sign of a number in Arabic', '\u0600'],
    ['rare ideographs', '𤩽𬇙𱁬'],
    ['spaces of several widths', 'a\u00A0b\u2003c\u3000d'],
  ])('%s', (_, text) => expect(invisibleIn(text)).toBeNull());
});
