/** Finds words in the texts of one shard. */
import { fold } from '../../lib/search/fold.ts';
import type { ShardRef } from '../../lib/search/files.ts';
import { isCut } from '../../lib/search/words.ts';
import { searchShard, type PagefindResult } from './pagefind.ts';

/** Maximum number of candidates whose text is loaded when Pagefind cannot decide whether they contain a word. */
const MAX_READ = 12;

/** Entries that contain all words, and the ids of those that contain the exact phrase. */
export async function searchTexts(
  shard: ShardRef,
  words: readonly string[],
  phrase: string | null,
): Promise<{ results: PagefindResult[]; phrases: ReadonlySet<string> }> {
  let results = await searchShard(shard, words.join(' '));
  const uncertain: string[] = [];
  for (const word of words) {
    if (results.length === 0) break;
    const inPhrase = await entriesWithPhrase(shard, word);
    // For an unknown word Pagefind searches a shorter one or none, so such words are checked in the text.
    if (inPhrase.size === 0) uncertain.push(word);
    // Pagefind matches a segmented word by its segments anywhere, and a single segment also in longer words.
    else if (isCut(word)) results = results.filter(({ id }) => inPhrase.has(id));
  }
  if (results.length > 0 && uncertain.length > 0) results = await whereTextHolds(results, uncertain);
  return {
    results,
    phrases: results.length === 0 || phrase === null ? new Set() : await entriesWithPhrase(shard, phrase),
  };
}

async function entriesWithPhrase(shard: ShardRef, words: string): Promise<ReadonlySet<string>> {
  return new Set((await searchShard(shard, `"${words}"`)).map(({ id }) => id));
}

export async function whereTextHolds(
  candidates: readonly PagefindResult[],
  wanted: readonly string[],
): Promise<PagefindResult[]> {
  const read = await Promise.all(
    candidates.slice(0, MAX_READ).map(async (result) => {
      const { content, meta } = await result.data();
      const text = fold([content, ...Object.values(meta)].join(' '));
      return wanted.every((word) => text.includes(fold(word))) ? [result] : [];
    }),
  );
  return read.flat();
}
