/** Reads letters as pinyin: 居住证 typed as juzhuzheng, ju zhu zheng, jzz, 居住zheng or jzzheng. */
import { WORD_KINDS, type SoundRow } from './index-files.ts';
import type { IndexReader } from './index-reader.ts';
import { matchWord, nearSound } from './syllables.ts';

/** Readings kept for each position. */
const KEPT = 6;
/** What it takes off that only the beginning of a word was typed. */
const BEGINNING = 1;
/** What each word takes off: few long words are likelier than many short ones. */
const EACH_WORD = 1.5;
/** Longest text read as pinyin, in letters. */
const LONGEST = 48;

interface Reading {
  words: string[];
  score: number;
  /** Words of which only initials were typed. */
  guessed: number;
}

/** Whether the text may be pinyin: it has letters, and nothing but letters and Chinese characters. */
export const mayBePinyin = (text: string): boolean =>
  /[a-z]{2}|\p{Script=Han}[a-z]|[a-z]\p{Script=Han}/u.test(text) && /^[a-z\p{Script=Han}' ]+$/u.test(text);

/** @returns texts that may be meant, the likeliest first */
export async function readPinyin(reader: IndexReader, text: string): Promise<string[]> {
  const typed = [...text.replace(/[' ]+/g, '')].slice(0, LONGEST);
  const exact = await readLetters(reader, typed, (syllable) => syllable);
  if (exact.length > 0) return exact;
  const near = text.split(/[' ]+/).map(nearSound).join('');
  return readLetters(reader, [...near].slice(0, LONGEST), nearSound);
}

async function readLetters(
  reader: IndexReader,
  typed: readonly string[],
  soundOf: (syllable: string) => string,
): Promise<string[]> {
  const best: Reading[][] = typed.map(() => []);
  best.push([]);
  best[0] = [{ words: [], score: 0, guessed: 0 }];
  for (let from = 0; from < typed.length; from++) {
    const before = best[from] ?? [];
    if (before.length === 0) continue;
    for (const [word, pinyin, kind, entries] of await rowsFor(reader, typed[from] ?? '', soundOf)) {
      const syllables = pinyin.split(' ').map(soundOf);
      for (const match of matchWord(typed, from, [...word], syllables, true)) {
        const read = match.full + match.initial + match.character;
        // Initials of two syllables mean anything, unless they are all there is.
        const guess = match.full === 0 && match.character === 0;
        const whole = from === 0 && match.to === typed.length;
        if (read < 2 || (guess && !whole && read < 3)) continue;
        const likely = (WORD_KINDS.length - kind) * 0.25 + Math.log2(1 + entries) * 0.3;
        const isCut = read < syllables.length;
        if (isCut && guess && read < 4) continue;
        const letters = match.to - from;
        const score =
          letters + match.character * 2 - match.initial * 0.8 + likely - (isCut ? BEGINNING : 0) - EACH_WORD;
        const list = best[match.to] ?? [];
        for (const { words, score: sum, guessed } of before)
          list.push({
            words: [...words, [...word].slice(0, read).join('')],
            score: sum + score,
            guessed: guessed + (guess ? 1 : 0),
          });
        list.sort((a, b) => b.score - a.score);
        best[match.to] = list.slice(0, KEPT);
      }
    }
  }
  // Several words of nothing but initials are no reading.
  const texts = (best[typed.length] ?? [])
    .filter(({ words, guessed }) => guessed === 0 || words.length === 1 || guessed < words.length)
    .map(({ words }) => words.join(''));
  return [...new Set(texts)];
}

/** Words of which the text is the beginning, typed in letters or with letters, the likeliest first. */
export async function wordsTyped(reader: IndexReader, text: string): Promise<SoundRow[]> {
  const typed = [...text.replace(/[' ]+/g, '')].slice(0, LONGEST);
  const rows = typed[0] === undefined ? [] : await rowsFor(reader, typed[0], (syllable) => syllable);
  return rows
    .flatMap((row) => {
      const [word, pinyin, kind, entries] = row;
      const ends = matchWord(typed, 0, [...word], pinyin.split(' '), true);
      const best = ends.filter(({ to }) => to === typed.length).map(({ full, character }) => full + character);
      if (best.length === 0) return [];
      const likely = (WORD_KINDS.length - kind) * 0.5 + Math.log2(1 + entries) * 0.3;
      return [{ row, score: Math.max(...best) + likely }];
    })
    .sort((a, b) => b.score - a.score || a.row[0].length - b.row[0].length)
    .map(({ row }) => row);
}

/** Words that may begin with the letter or character. */
async function rowsFor(
  reader: IndexReader,
  first: string,
  soundOf: (syllable: string) => string,
): Promise<readonly SoundRow[]> {
  if (/^[a-z]$/.test(first)) {
    const others = soundOf('na') === 'la' ? { l: ['l', 'n'], f: ['f', 'h'] }[first] : undefined;
    return (await Promise.all((others ?? [first]).map((letter) => reader.sounds(letter)))).flat();
  }
  const characters = await reader.characters();
  const letters = new Set(
    Object.entries(characters).flatMap(([syllable, list]) => (list.includes(first) ? [syllable.charAt(0)] : [])),
  );
  const rows = await Promise.all([...letters].map((letter) => reader.sounds(letter)));
  return rows.flat().filter(([word]) => word.startsWith(first));
}
