/** Traditional and variant characters that simplified Chinese does not use (R-YZ-19.3.1b). */
import { simplified, TRADITIONAL } from '../../../../src/lib/search/simplified-forms.ts';
import type { Range } from '../texts/word-finder.ts';

/**
 * Characters with a simplified form that are standard all the same in some words, and those the Table of General
 * Standard Chinese Characters (2013) has restored for names: 乾坤, 著作, 摺扇, 夥颐, 宫商角徵羽, 李昇.
 */
const ALSO_STANDARD = new Set('乾吒夥徵拚捱摺榘著薹袷麴昇陞甯邨氾迺濛颺椏劄藉瞭鉅祕苧覆像');

const CHARACTER = new RegExp(`[${[...TRADITIONAL].filter((each) => !ALSO_STANDARD.has(each)).join('')}]`, 'g');

/** One traditional character and its standard form. */
export interface TraditionalCharacter extends Range {
  character: string;
  standard: string;
}

export const traditionalCharacters = (text: string): TraditionalCharacter[] =>
  [...text.matchAll(CHARACTER)].map(({ index, 0: character }) => ({
    start: index,
    end: index + character.length,
    character,
    standard: simplified(character),
  }));
