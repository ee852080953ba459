/** What was probably meant: letters read as pinyin, wrong characters put right. What finds more is searched instead. */
import { attemptOf, type Attempt } from './attempt.ts';
import { bestShare } from './best-share.ts';
import { correctRun } from './correct-characters.ts';
import type { Correction } from './found.ts';
import type { IndexReader } from './index-reader.ts';
import { mayBePinyin, readPinyin } from './read-pinyin.ts';
import { CORRECTION } from './weights.ts';

export interface Corrected {
  /** The likeliest first. */
  corrections: Correction[];
  /** The corrected query, where it is searched instead of the typed one. */
  attempt: Attempt | null;
}

const NONE: Corrected = { corrections: [], attempt: null };

/** A longer run of characters was pasted and not typed. */
const LONGEST_RUN = 24;
/** Readings of pinyin that are tried. */
const READINGS = 5;

export async function findCorrections(reader: IndexReader, attempt: Attempt): Promise<Corrected> {
  const { text } = attempt.query;
  if (mayBePinyin(text)) {
    // GDP and APP stand in titles as they are typed.
    if (bestShare(attempt) >= CORRECTION.sure) return NONE;
    const readings = (await readPinyin(reader, text)).slice(0, READINGS);
    const ranked = readings.map((each, at) => ({ text: each, bonus: -at * CORRECTION.rank }));
    return choose(reader, 'pinyin', ranked, CORRECTION.pinyinShare);
  }
  return correctCharacters(reader, attempt);
}

async function correctCharacters(reader: IndexReader, attempt: Attempt): Promise<Corrected> {
  // What stands somewhere just so is meant so.
  if ([...attempt.heads.values()].some(({ whole }) => whole)) return NONE;
  const own = bestShare(attempt);
  const { text } = attempt.query;
  let tried: Tried[] = [{ text, score: 0, words: [] }];
  const seen = new Map<string, number>();
  // One part after the other: each round puts one right in the best texts of the round before.
  for (let round = 0; round < CORRECTION.rounds; round++) {
    const next: Tried[] = [];
    for (const before of tried) {
      const current = before.text === text ? attempt : await attemptOf(reader, before.text);
      const known = (word: string) => current.lexicon.word(word) !== undefined;
      for (const { run, suspects } of suspectRuns(current))
        for (const { text: corrected, word, score } of await correctRun(
          reader,
          run,
          suspects,
          known,
          placesOf(before.words, run),
        ))
          next.push({
            text: before.text.replace(run, () => corrected),
            score: before.score + score,
            words: [...before.words, word],
          });
    }
    next.sort((a, b) => b.score - a.score);
    tried = next.slice(0, CORRECTION.kept);
    for (const { text: corrected, score } of tried) seen.set(corrected, Math.max(score, seen.get(corrected) ?? 0));
    if (tried.length === 0) break;
  }
  if (seen.size === 0) return NONE;
  const ranked = [...seen]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CORRECTION.compared)
    .map(([each, score]) => ({ text: each, bonus: score * CORRECTION.likeliness }));
  const least = Math.min(own + CORRECTION.gain, CORRECTION.sure);
  return choose(reader, 'character', ranked, Math.max(least, CORRECTION.least));
}

interface Tried {
  text: string;
  score: number;
  /** Put in so far. */
  words: string[];
}

/** Positions in the run of words that have been put in. */
function placesOf(words: readonly string[], run: string): Set<number> {
  const places = new Set<number>();
  for (const word of words) {
    const at = run.indexOf(word);
    for (let place = at; at >= 0 && place < at + word.length; place++) places.add(place);
  }
  return places;
}

/** Runs of Chinese characters with the positions beside which something stands nowhere. */
function suspectRuns({ query, units, lexicon }: Attempt): { run: string; suspects: Set<number> }[] {
  const kept = units.filter(({ word }) => word?.keep === true).map(({ text }) => text);
  return [...query.text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) => {
    const characters = [...run];
    if (characters.length > LONGEST_RUN) return [];
    const inWord = new Set<number>();
    const inKept = new Set<number>();
    let from = 0;
    for (const { text, at } of query.cut) {
      const start = run.indexOf(text, from);
      if (start < 0 || at === 'loose' || at === 'run' || (at === 'asked' && text.length === 1)) continue;
      for (let place = start; place < start + text.length; place++) inWord.add(place);
      if (kept.includes(text)) for (let place = start; place < start + text.length; place++) inKept.add(place);
      from = start + text.length;
    }
    const suspects = new Set<number>();
    for (let place = 1; place < characters.length; place++) {
      const gram = `${characters[place - 1] ?? ''}${characters[place] ?? ''}`;
      // Two words side by side need not stand so anywhere.
      const between = inWord.has(place - 1) && inWord.has(place);
      if (between) continue;
      if (lexicon.gram(gram).frequency === 0) suspects.add(place - 1).add(place);
      // A character in no word may be wrong although it stands so in some text.
      else for (const each of [place - 1, place]) if (!inWord.has(each)) suspects.add(each);
    }
    for (const place of inKept) suspects.delete(place);
    return suspects.size === 0 ? [] : [{ run, suspects }];
  });
}

/** Tries the texts, and searches the best of those of which a head has at least this share. */
async function choose(
  reader: IndexReader,
  reason: Correction['reason'],
  texts: readonly { text: string; bonus: number }[],
  least: number,
): Promise<Corrected> {
  const tried = await Promise.all(
    texts.map(async ({ text, bonus }) => {
      const attempt = await attemptOf(reader, text);
      return { attempt, text, share: bestShare(attempt), bonus };
    }),
  );
  const good = tried.filter(({ share }) => share >= least);
  good.sort((a, b) => b.share + b.bonus - a.share - a.bonus);
  const [best] = good;
  if (!best) return NONE;
  return {
    corrections: good.map(({ text }, at) => ({ query: text, reason, applied: at === 0 })),
    attempt: best.attempt,
  };
}
