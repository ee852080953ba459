/** Traditional and variant characters that simplified Chinese does not use (R-YZ-19.3.1b). */
import { simplified, TRADITIONAL } from '../../../../src/lib/search/simplified-forms.ts';
import type { Range } from '../../../../src/lib/wording/original-range.ts';

/**
 * Characters with a simplified form that are standard all the same in some words, and those the Table of General
 * Standard Chinese Characters (2013) has restored for names: 乾坤, 著作, 摺扇, 夥颐, 宫商角徵羽, 李昇.
 */
const ALSO_STANDARD = new Set('乾吒夥徵拚捱摺榘著薹袷麴昇陞甯邨氾迺濛颺椏劄藉瞭鉅祕苧覆像');

/** By UTF-16 unit; a class of three thousand characters in a regular expression takes ten times as long. */
const IS_TRADITIONAL = new Uint8Array(0x10000);
for (const character of TRADITIONAL) if (!ALSO_STANDARD.has(character)) IS_TRADITIONAL[character.charCodeAt(0)] = 1;

/** One traditional character and its standard form. */
export interface TraditionalCharacter extends Range {
  character: string;
  standard: string;
}

export function traditionalCharacters(text: string): TraditionalCharacter[] {
  const found: TraditionalCharacter[] = [];
  for (let at = 0; at < text.length; at++) {
    if (IS_TRADITIONAL[text.charCodeAt(at)] !== 1) continue;
    const character = text.charAt(at);
    found.push({ start: at, end: at + 1, character, standard: simplified(character) });
  }
  return found;
}
