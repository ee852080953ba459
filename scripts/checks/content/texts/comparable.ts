/**
 * A text as it is compared with lists of words: in half width, lower case and simplified characters, without invisible
 * characters, and without what is put between characters to keep a word from being found.
 */
import { foldText } from '../../../../src/lib/privacy/fold-text.ts';
import { rewrite, type MappedText } from '../../../../src/lib/privacy/mapped-text.ts';
import { readings } from '../../../../src/lib/privacy/read-markup.ts';
import { simplified } from '../../../../src/lib/search/simplified-forms.ts';
import { LATIN_LOOK_ALIKES } from '../../../../src/lib/text/latin-look-alikes.ts';

/** Kana that are drawn like Chinese characters. */
const KANA_LOOK_ALIKES = new Map([...'エ工カ力タ夕ト卜ニ二ハ八ロ口ヒ匕'].reduce(pairs, []));
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([...LATIN_LOOK_ALIKES, ...KANA_LOOK_ALIKES]);
const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'g');
const CAPITALS = /\p{Lu}/gu;

/**
 * Spaces and signs within words. A single line end continues a paragraph; an empty line, or a line with the marker of a
 * list, table or heading, begins another text.
 */
const FILLERS = /[ \t*_~`^+=·•・.\-—–]+|(?<!\n)\n(?![\n ]*(?:\n|[-*+>#|]|\d+[.、)]|$))/g;

/** One reading of a text. */
export interface Comparable {
  /** With its lines and spaces. */
  open: MappedText;
  /** Without {@link FILLERS}. */
  closed: MappedText;
}

function pairs(all: [string, string][], character: string, at: number, characters: string[]): [string, string][] {
  return at % 2 === 0 ? [...all, [character, characters[at + 1] ?? '']] : all;
}

function comparableTo(mapped: MappedText): Comparable {
  const folded = foldText(mapped);
  const lower = folded.text.replace(CAPITALS, lowerCase);
  const text = simplified(lower.replace(LOOK_ALIKE, (character) => LOOK_ALIKES.get(character) ?? character));
  const open = folded.offsets ? { text, offsets: folded.offsets } : { text };
  return { open, closed: rewrite(open, FILLERS, () => '') };
}

/** Keeps the offsets: a letter whose lower case has more characters stays as it is. */
const lowerCase = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
};

/** The text in the form of {@link Comparable}, for words of a list. */
export const comparableWords = (words: string): string => comparableTo({ text: words }).closed.text;

/** A value of a field, a cell or a name. */
export const comparableText = (text: string): Comparable[] => [comparableTo({ text })];

/** A body: as typed, for texts in tags and addresses, and without markup. */
export const comparableBody = (markdown: string): Comparable[] => readings(markdown).map(comparableTo);
