/**
 * Puts wrong characters right: finds words of the lexicon that sound or look like a part of the query in which
 * something stands nowhere.
 */
import { WORD_KINDS, type Characters, type SoundRow } from './index-files.ts';
import type { IndexReader } from './index-reader.ts';
import { lookAlikesOf } from './look-alikes.ts';
import { nearSound } from './syllables.ts';

/** What it costs to take one for the other, for each character; a word of two characters bears less. */
const COST = {
  sameSound: 0.35,
  nearSound: 0.6,
  lookAlike: 0.6,
  swapped: 0.6,
  doubled: 0.4,
  missing: 0.9,
  added: 0.9,
  other: 1.1,
} as const;
/** Highest cost by the length of the word; names bear more than words of running text. */
const bearable = (length: number, kind: number): number =>
  length <= 2 ? 0.6 : length === 3 ? (kind < WORD_KINDS.indexOf('word') ? 1.1 : 1) : 1.3;
const LONGEST_WORD = 10;
/** Candidates tried for a query. */
const MOST = 10;

export interface Replacement {
  text: string;
  /** The word that it puts in. */
  word: string;
  score: number;
}

interface Sounds {
  /** Character → its syllables. */
  of: ReadonlyMap<string, readonly string[]>;
}

/**
 * @param run Chinese characters
 * @param suspects positions of characters of which one is probably wrong, missing or too many
 * @param known whether something is a word
 * @param fixed positions that have been put right
 * @returns the run with one part replaced, the likeliest first
 */
export async function correctRun(
  reader: IndexReader,
  run: string,
  suspects: ReadonlySet<number>,
  known: (word: string) => boolean,
  fixed: ReadonlySet<number>,
): Promise<Replacement[]> {
  const characters = [...run];
  const sounds = soundsOf(await reader.characters(), characters);
  const rows = await rowsNear(reader, characters, suspects, sounds);
  const found = new Map<string, Replacement>();
  const places = new Map<string, number[]>();
  characters.forEach((character, at) => places.set(character, [...(places.get(character) ?? []), at]));
  for (const [word, pinyin, kind, entries] of rows) {
    const letters = [...word];
    if (letters.length > LONGEST_WORD || letters.length > characters.length + 1) continue;
    const starts = startsOf(letters, places);
    if (starts.size === 0) continue;
    const syllables = pinyin.split(' ');
    for (const from of starts)
      for (const length of [letters.length - 1, letters.length, letters.length + 1]) {
        const to = from + length;
        if (length < 2 || to > characters.length || !touches(suspects, from, to) || touches(fixed, from, to)) continue;
        // What is a word already is right.
        if (known(characters.slice(from, to).join(''))) continue;
        const cost = costOf(characters.slice(from, to), letters, syllables, sounds);
        if (cost === null || cost > bearable(letters.length, kind)) continue;
        const text = [...characters.slice(0, from), word, ...characters.slice(to)].join('');
        if (text === run) continue;
        const likely = (WORD_KINDS.length - kind) * 0.12 + Math.log2(1 + entries) * 0.15;
        const score = letters.length * 0.6 + likely - cost * 4;
        if ((found.get(text)?.score ?? -Infinity) < score) found.set(text, { text, word, score });
      }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1)).slice(0, MOST);
}

/**
 * Where the word may begin in the text: at least one of its characters is typed right. What is missing or typed too
 * much before that character moves the beginning by one.
 */
function startsOf(word: readonly string[], places: ReadonlyMap<string, readonly number[]>): Set<number> {
  const starts = new Set<number>();
  word.forEach((character, offset) => {
    for (const at of places.get(character) ?? [])
      for (const start of [at - offset, at - offset - 1, at - offset + 1]) if (start >= 0) starts.add(start);
  });
  return starts;
}

function touches(suspects: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (suspects.has(at)) return true;
  return false;
}

/** @returns null where more than one thing differs, or nothing */
function costOf(
  typed: readonly string[],
  word: readonly string[],
  syllables: readonly string[],
  sounds: Sounds,
): number | null {
  const difference = typed.length - word.length;
  let at = 0;
  while (at < typed.length && at < word.length && typed[at] === word[at]) at++;
  if (difference !== 0) {
    const [longer, shorter] = difference > 0 ? [typed, word] : [word, typed];
    if (longer.slice(at + 1).join('') !== shorter.slice(at).join('')) return null;
    if (word.length < 3) return null;
    if (difference < 0) return COST.missing;
    return typed[at] === typed[at - 1] ? COST.doubled : COST.added;
  }
  if (at === typed.length) return null;
  if (
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2).join('') === word.slice(at + 2).join('')
  )
    return COST.swapped;
  let cost = 0;
  let others = 0;
  for (let place = at; place < word.length; place++) {
    const [one = '', other = ''] = [typed[place], word[place]];
    if (one === other) continue;
    const own = sounds.of.get(one) ?? [];
    const syllable = syllables[place] ?? '';
    if (own.includes(syllable)) cost += COST.sameSound;
    else if (own.some((each) => nearSound(each) === nearSound(syllable))) cost += COST.nearSound;
    else if (lookAlikesOf(one).has(other)) cost += COST.lookAlike;
    else if (++others > 1 || word.length < 3) return null;
    else cost += COST.other;
  }
  return cost;
}

function soundsOf(table: Characters, characters: readonly string[]): Sounds {
  const wanted = new Set(characters.flatMap((character) => [character, ...lookAlikesOf(character)]));
  const of = new Map<string, string[]>();
  for (const [syllable, list] of Object.entries(table))
    for (const character of list)
      if (wanted.has(character)) of.set(character, [...(of.get(character) ?? []), syllable]);
  return { of };
}

/** Words that begin with a letter with which a word around the suspects may begin. */
async function rowsNear(
  reader: IndexReader,
  characters: readonly string[],
  suspects: ReadonlySet<number>,
  { of }: Sounds,
): Promise<SoundRow[]> {
  const letters = new Set<string>();
  const first = Math.min(...suspects);
  const last = Math.max(...suspects);
  for (let at = Math.max(0, first - 4); at <= Math.min(last, characters.length - 1); at++) {
    const character = characters[at] ?? '';
    const looks = suspects.has(at) ? [...lookAlikesOf(character)] : [];
    for (const each of [character, ...looks])
      for (const syllable of of.get(each) ?? [])
        for (const sound of [syllable, ...nearStarts(syllable)]) letters.add(sound.charAt(0));
  }
  return (await Promise.all([...letters].sort().map((letter) => reader.sounds(letter)))).flat();
}

const NEAR_STARTS: Readonly<Record<string, string>> = { n: 'l', l: 'n', h: 'f', f: 'h' };
const nearStarts = (syllable: string): string[] => {
  const other = NEAR_STARTS[syllable.charAt(0)];
  return other === undefined ? [] : [other];
};
