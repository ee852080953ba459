/** Words of a query. */
import { fold, foldWords } from './fold.ts';

/**
 * Maximum number of segments of words that are looked up: each costs a download of about 25 KB in every shard, and the
 * longest words are the most selective.
 */
const MAX_PIECES = 4;

/** Stop words of one character. */
const EMPTY_WORDS: ReadonlySet<string> = new Set('的了和与及或在是为于之等也都就而被把'.split(''));

interface Segment {
  segment: string;
  isWordLike?: boolean | undefined;
}

function segments(text: string): Iterable<Segment> {
  if (typeof Intl.Segmenter === 'function') return new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  // Older browsers cannot segment words; most Chinese words are pairs of characters.
  return [...text.matchAll(/\p{Script=Han}{1,2}|[^\p{Script=Han}\s]+/gu)].map(([segment]) => ({
    segment,
    isWordLike: true,
  }));
}

/**
 * Words of the query in order, each once, without stop words (unless there is nothing else). A single character is
 * joined to its neighbour, because alone it matches nearly everything.
 */
export function queryWords(query: string): string[] {
  const words: string[] = [];
  let joined = false;
  for (const { segment, isWordLike } of segments(foldWords(query))) {
    if (!isWordLike || EMPTY_WORDS.has(segment)) {
      joined = false;
      continue;
    }
    const previous = words[words.length - 1];
    if (joined && previous !== undefined && (isSingle(previous) || isSingle(segment)))
      words[words.length - 1] += segment;
    else words.push(segment);
    joined = true;
  }
  return [...new Set(words.length > 0 ? words : [...fold(query)])];
}

const isSingle = (word: string) => /^\p{Script=Han}$/u.test(word);

/** The words to look up, in query order; at least one. */
export function significantWords(words: readonly string[]): string[] {
  const chosen = new Set<string>();
  let left = MAX_PIECES;
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const pieces = [...segments(word)].length;
    if (chosen.size > 0 && pieces > left) continue;
    chosen.add(word);
    left -= pieces;
  }
  return words.filter((word) => chosen.has(word));
}

/** Whether the segmentation of the browser, which Pagefind uses, splits the word. */
export const isCut = (word: string): boolean => [...segments(word)].length > 1;
