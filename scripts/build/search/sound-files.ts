/** Words by their pinyin, and characters by theirs: for queries typed in pinyin, and with a character of the same sound. */
import { pinyin } from 'pinyin-pro';
import type { SearchWord } from '../../../schemas/search-words.ts';
import type { Characters, SoundRow, Word } from '../../../src/lib/search/index-files.ts';

const HAN = /^\p{Script=Han}+$/u;
/** Longest word that is found by its pinyin. */
const LONGEST = 12;

/** Most words of a letter: all are loaded to put a character right. The most telling and the most frequent are kept. */
const MOST = 2_000;

/** Syllables of the text without tones; ü is typed as v. */
const syllablesOf = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true }).map((syllable) => syllable.toLowerCase());

/** Letter → rows of the words that begin with it, for every letter. */
export function soundFiles(
  words: readonly (readonly [string, Word])[],
  glossary: readonly SearchWord[],
): Map<string, SoundRow[]> {
  const readings = new Map(
    glossary.flatMap(({ term, reading }) => (reading === undefined ? [] : [[term, reading] as const])),
  );
  const files = new Map<string, SoundRow[]>([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, []]));
  for (const [text, { k, n, u }] of words) {
    if (!HAN.test(text) || [...text].length > LONGEST) continue;
    const syllables = spelled(text, readings);
    files
      .get(syllables[0]?.charAt(0) ?? '')
      ?.push([text, syllables.join(' '), k, n, ...(u === undefined ? [] : [u])] as SoundRow);
  }
  for (const rows of files.values()) {
    if (rows.length <= MOST) continue;
    const kept = new Set([...rows].sort((a, b) => a[2] - b[2] || b[3] - a[3] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST));
    rows.splice(0, rows.length, ...rows.filter((row) => kept.has(row)));
  }
  return files;
}

/** With the readings of the glossary for the words in it. */
function spelled(text: string, readings: ReadonlyMap<string, string>): string[] {
  const syllables = syllablesOf(text);
  const characters = [...text];
  for (const [term, reading] of readings) {
    const at = characters.join('').indexOf(term);
    const length = [...term].length;
    const own = at < 0 ? null : splitReading(reading, syllablesOf(term), term);
    if (own?.length === length) syllables.splice(at, length, ...own);
  }
  return syllables;
}

/** `chongyang` as syllables: one of the readings of each character in turn. */
function splitReading(reading: string, usual: readonly string[], term: string): string[] | null {
  const typed = reading.trim().split(/[\s']+/);
  if (typed.length > 1) return typed;
  const choices = [...term].map((character, at) => [
    ...new Set([usual[at] ?? '', ...pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })]),
  ]);
  const cut = (rest: string, at: number): string[] | null => {
    if (at === choices.length) return rest === '' ? [] : null;
    for (const choice of choices[at] ?? []) {
      const after = choice !== '' && rest.startsWith(choice) ? cut(rest.slice(choice.length), at + 1) : null;
      if (after) return [choice, ...after];
    }
    return null;
  };
  return cut(reading, 0);
}

/** The characters of these words and those in common use, by syllable. */
export function charactersBySound(words: readonly string[]): Characters {
  const characters = new Set([...words.join(''), ...commonCharacters()]);
  const sounds = new Map<string, string[]>();
  for (const character of [...characters].filter((each) => HAN.test(each)).sort())
    for (const syllable of new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })))
      sounds.set(syllable, [...(sounds.get(syllable) ?? []), character]);
  return Object.fromEntries(
    [...sounds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sound, list]) => [sound, list.join('')]),
  );
}

/** The first level of GB/T 2312: the 3,755 characters that are typed most. */
function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  return [...new TextDecoder('gbk').decode(Uint8Array.from(bytes))];
}
