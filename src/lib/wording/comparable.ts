/**
 * A text as it is compared with lists of words: in half width, lower case and simplified characters, without invisible
 * characters, and without what is put between characters to keep a word from being found.
 */
import { foldText } from '../privacy/fold-text.ts';
import { rewrite, type MappedText } from '../privacy/mapped-text.ts';
import { readings } from '../privacy/read-markup.ts';
import { simplified } from '../search/simplified-forms.ts';
import { LATIN_LOOK_ALIKES } from '../text/latin-look-alikes.ts';

/** Kana that are drawn like Chinese characters. */
const KANA_LOOK_ALIKES = new Map([...'エ工カ力タ夕ト卜ニ二ハ八ロ口ヒ匕'].reduce(pairs, []));

/**
 * By UTF-16 unit, the one it is compared as: lower case, the letter or character it looks like, the simplified one; 0
 * for itself. Replacing by regular expressions takes ten times as long.
 */
const FORMS = new Uint16Array(0x10000);
for (let unit = 0; unit < FORMS.length; unit++) {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  const letter = lower.length === 1 ? lower : character;
  const form = simplified(LATIN_LOOK_ALIKES.get(letter) ?? KANA_LOOK_ALIKES.get(letter) ?? letter);
  if (form !== character) FORMS[unit] = form.charCodeAt(0);
}

/** Keeps the length of the text. */
function inComparedForms(text: string): string {
  let compared = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const form = FORMS[text.charCodeAt(at)] ?? 0;
    if (form === 0) continue;
    compared += text.slice(from, at) + String.fromCharCode(form);
    from = at + 1;
  }
  return from === 0 ? text : compared + text.slice(from);
}

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
  const text = inComparedForms(folded.text);
  const open: MappedText = folded.offsets ? { text, offsets: folded.offsets } : { text };
  return { open, closed: withoutFillers(open) };
}

/** Offsets are needed where something is found, which is rare, and take longer than the text. */
function withoutFillers(open: MappedText): MappedText {
  let mapped: MappedText | undefined;
  return {
    text: open.text.replace(FILLERS, ''),
    get offsets() {
      return (mapped ??= rewrite(open, FILLERS, () => '')).offsets ?? [];
    },
  };
}

/** The text in the form of {@link Comparable}, for words of a list. */
export const comparableWords = (words: string): string => comparableTo({ text: words }).closed.text;

/** A value of a field, a cell or a name. */
export const comparableText = (text: string): Comparable[] => [comparableTo({ text })];

/** A body: as typed, for texts in tags and addresses, and without markup. */
export const comparableBody = (markdown: string): Comparable[] => readings(markdown).map(comparableTo);
