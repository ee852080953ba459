/** A query as it is matched: the words it asks for, what it wants to know, and its grams. */
import type { Word } from './index-files.ts';
import type { Lexicon } from './index-reader.ts';
import { eachGram, gramText } from './head-grams.ts';
import { INTENT_PHRASES, LONGEST_PHRASE, type Intent } from './intent.ts';

/** Longest query in characters; the rest is ignored. */
export const LONGEST_QUERY = 120;

/** Something the query asks for. */
export interface Unit {
  text: string;
  /**
   * - `word`: in the lexicon;
   * - `run`: characters between words that are in no word;
   * - `loose`: a single character between words, which matters only beside its neighbours;
   * - `token`: Latin letters or digits;
   * - `year`: a year, which may also be that of publication.
   */
  kind: 'word' | 'run' | 'loose' | 'token' | 'year';
  /** How it may be written. The first is as typed. */
  options: { text: string; grams: string[]; factor: number }[];
  word?: Word;
}

export interface ReadQuery {
  /** In the normal form, parts separated by single spaces. */
  text: string;
  units: Unit[];
  intent: Intent | null;
  /** All pieces of the text in order, question words too. */
  cut: { text: string; at: Unit['kind'] | 'asked' }[];
  /** All grams in order, across words, of the parts between spaces. */
  phrase: string[];
}

/** A question word wins over a word of the lexicon that reads the same. */
const QUESTION_WORD = 0.1;
/** Words of the same meaning count for a little less than the word itself. */
const SAME_MEANING = 0.92;

export const queryText = (typed: string): string => gramText([...typed.trim()].slice(0, LONGEST_QUERY).join(''));

export function phraseGrams(text: string): string[] {
  const grams: string[] = [];
  eachGram(text, (gram) => grams.push(gram));
  return grams;
}

/** @param lexicon with the buckets of the grams of the text */
export function readQuery(text: string, lexicon: Lexicon): ReadQuery {
  const pieces = text.split(' ').flatMap((part) => [...part.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)]);
  const cut = pieces.flatMap(([piece]) =>
    /^\p{Script=Han}/u.test(piece) ? cutHan(piece, lexicon) : [token(piece, lexicon)],
  );
  const asked = cut.flatMap((piece) => ('intent' in piece ? [piece] : []));
  const units = cut.flatMap((piece) => ('intent' in piece ? [] : [piece]));
  const intents = asked.flatMap(({ intent }) => (intent === 'filler' ? [] : [intent]));
  return {
    text,
    // A query of nothing but question words asks for these words.
    units: units.length > 0 ? units : asked.map(({ text: phrase }) => unit('word', phrase)),
    // The most telling one: 怎么 says less than 要什么材料.
    intent: intents.find((intent) => intent !== 'how') ?? intents[0] ?? null,
    cut: cut.map((piece) => ({ text: piece.text, at: 'intent' in piece ? 'asked' : piece.kind })),
    phrase: phraseGrams(text),
  };
}

interface Asked {
  intent: Intent | 'filler';
  text: string;
}

function unit(kind: Unit['kind'], text: string, word?: Word): Unit {
  const same = (word?.as ?? []).map((other) => ({ text: other, grams: phraseGrams(other), factor: SAME_MEANING }));
  return {
    text,
    kind,
    options: [{ text, grams: phraseGrams(text), factor: 1 }, ...same],
    ...(word === undefined ? {} : { word }),
  };
}

const token = (text: string, lexicon: Lexicon): Unit =>
  unit(/^(?:19|20)\d\d$/.test(text) ? 'year' : 'token', text, lexicon.word(text));

/** Cuts a run of Chinese characters into words, question words and what is left, so that long words are kept whole. */
function cutHan(run: string, lexicon: Lexicon): (Unit | Asked)[] {
  const characters = [...run];
  type Step = { from: number; piece: Unit | Asked | null };
  const best: number[] = [0];
  const steps: (Step | undefined)[] = [undefined];
  const offer = (from: number, to: number, score: number, piece: Step['piece']) => {
    const total = (best[from] ?? 0) + score;
    if (best[to] !== undefined && (best[to] ?? 0) >= total) return;
    best[to] = total;
    steps[to] = { from, piece };
  };
  characters.forEach((character, from) => {
    offer(from, from + 1, 0, null);
    const next = characters[from + 1];
    if (next !== undefined)
      for (const [text, word] of lexicon.wordsOf(character + next)) {
        const length = [...text].length;
        if (characters.slice(from, from + length).join('') === text)
          offer(from, from + length, length ** 2, unit('word', text, word));
      }
    for (let to = from + 1; to <= Math.min(characters.length, from + LONGEST_PHRASE); to++) {
      const text = characters.slice(from, to).join('');
      const intent = INTENT_PHRASES.get(text);
      if (intent !== undefined) offer(from, to, (to - from) ** 2 + QUESTION_WORD, { intent, text });
    }
  });
  const path: (Step & { to: number })[] = [];
  for (let to = characters.length; to > 0; to = path[0]?.from ?? 0) {
    const step = steps[to];
    if (!step) break;
    path.unshift({ ...step, to });
  }
  return joinLoose(path, characters, lexicon);
}

/** Joins neighbouring characters that are in no word. */
function joinLoose(
  path: readonly { from: number; to: number; piece: Unit | Asked | null }[],
  characters: readonly string[],
  lexicon: Lexicon,
): (Unit | Asked)[] {
  const pieces: (Unit | Asked)[] = [];
  for (let at = 0; at < path.length; at++) {
    const step = path[at];
    if (!step) continue;
    if (step.piece) {
      pieces.push(step.piece);
      continue;
    }
    let last = at;
    while (path[last + 1] && !path[last + 1]?.piece) last++;
    const to = path[last]?.to ?? step.to;
    at = last;
    for (const [start, end] of known(characters, step.from, to, lexicon)) pieces.push(leftOver(characters, start, end));
  }
  return pieces;
}

/** What is left between words: a run, or a single character, for which either neighbour will do. */
function leftOver(characters: readonly string[], from: number, to: number): Unit {
  const text = characters.slice(from, to).join('');
  if (to - from > 1) return unit('run', text);
  const [before, after] = [characters[from - 1], characters[to]];
  const grams = [...(before === undefined ? [] : [before + text]), ...(after === undefined ? [] : [text + after])];
  return { text, kind: 'loose', options: grams.map((gram) => ({ text, grams: [gram], factor: 1 })) };
}

/**
 * Cuts what is left between words into runs that stand somewhere and what is between them. What is all unknown is whole.
 */
function known(
  characters: readonly string[],
  from: number,
  to: number,
  lexicon: Lexicon,
): [from: number, to: number][] {
  const stands = (at: number) => lexicon.gram(`${characters[at - 1] ?? ''}${characters[at] ?? ''}`).frequency > 0;
  const pieces: { from: number; to: number; stands: boolean }[] = [];
  for (let at = from; at < to; at++) {
    const before = pieces[pieces.length - 1];
    const joins = at > from && stands(at);
    const alone = !joins && (at + 1 >= to || !stands(at + 1));
    if (before && (joins || (alone && !before.stands))) before.to = at + 1;
    else pieces.push({ from: at, to: at + 1, stands: !alone });
  }
  return pieces.map((piece) => [piece.from, piece.to]);
}
