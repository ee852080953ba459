/** Finds words in the texts of one shard. */
import { fold } from '../../lib/search/fold.ts';
import type { ShardRef } from '../../lib/search/files.ts';
import { isCut } from '../../lib/search/words.ts';
import { searchShard, type PagefindResult } from './pagefind.ts';

/** Candidates whose text is read when Pagefind cannot decide whether they hold a word. */
const MAX_READ = 12;

/** Entries that hold all of the words, and the ids of those that hold the phrase as it stands. */
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
    // For a word it does not have, Pagefind takes a shorter one or none at all, so such words are looked for in the text.
    if (inPhrase.size === 0) uncertain.push(word);
    // A word that Pagefind cuts in pieces is matched by the pieces anywhere, a single piece also by longer words.
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
