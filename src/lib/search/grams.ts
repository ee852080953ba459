/** Keys of the lexicon: n-grams that tell which shards can contain a word, a title or a number. */
import { fold, foldWords } from './fold.ts';
import { citedNumbers, type DocumentNumber } from './document-number.ts';

const RUNS = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;
/** Latin words and numbers are indexed by prefix, because Pagefind matches prefixes. */
const PREFIX = 3;
const INDEX_GRAM = 4;

/** All n-grams of `length` characters; a shorter text is its own n-gram. */
function runsOf(text: string, length: number): string[] {
  const characters = [...text];
  if (characters.length <= length) return text === '' ? [] : [text];
  const runs: string[] = [];
  for (let at = length; at <= characters.length; at++) runs.push(characters.slice(at - length, at).join(''));
  return runs;
}

/** Adds the keys of a text with these words. Called for every text of a site, so it creates no lists. */
export function addTextKeys(keys: Set<string>, text: string): void {
  for (const [run] of foldWords(text).matchAll(RUNS)) {
    if (/^\p{Script=Han}/u.test(run)) {
      let previous = '';
      for (const character of run) {
        keys.add(character);
        if (previous !== '') keys.add(previous + character);
        previous = character;
      }
    } else for (let length = 1; length <= PREFIX; length++) keys.add([...run].slice(0, length).join(''));
  }
}

/** Keys that a shard must have to contain the word. */
export function wordKeys(word: string): string[] {
  return [...word.matchAll(RUNS)].flatMap(([run]) =>
    /^\p{Script=Han}/u.test(run) ? runsOf(run, 2) : [[...run].slice(0, PREFIX).join('')],
  );
}

/** Title keys are trigrams: bigrams are so common that every large shard has them. */
const TITLE_RUN = 3;

/** Keys of any part of a title with at least two characters. */
export const titleKeys = (fragment: string): string[] => runsOf(fold(fragment), TITLE_RUN);
/** Keys under which a title is indexed. */
export const heldTitleKeys = (title: string): string[] => [...titleKeys(title), ...runsOf(fold(title), 2)];

/** Keys of a document number: whole, and up to the year. */
export function numberKeys(number: DocumentNumber): string[] {
  return number.serial === undefined ? [`#${number.year}`] : [`#${number.year}-${number.serial}`];
}
/** Keys under which a document with this number is indexed. */
export function heldNumberKeys(documentNumber: string): string[] {
  return citedNumbers(documentNumber).flatMap((number) => [
    ...numberKeys(number),
    ...numberKeys({ issuer: '', year: number.year }),
  ]);
}

/** Keys of an index number, or of a part of one, as {@link fold}ed text. */
export function indexNumberKeys(folded: string): string[] {
  const keys: string[] = [];
  for (let at = 0; at + INDEX_GRAM <= folded.length; at++) keys.push(`=${folded.slice(at, at + INDEX_GRAM)}`);
  return keys;
}
