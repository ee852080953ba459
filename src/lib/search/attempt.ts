/** A query with what the heads tell of it: the unit in which what was typed and its corrections are compared. */
import type { EntryNumber } from './index-files.ts';
import type { IndexReader, Lexicon } from './index-reader.ts';
import { matchHeads, weighUnits, type HeadMatch, type WeighedUnit } from './match-heads.ts';
import { phraseGrams, readQuery, type ReadQuery } from './read-query.ts';

export interface Attempt {
  query: ReadQuery;
  units: WeighedUnit[];
  lexicon: Lexicon;
  heads: Map<EntryNumber, HeadMatch>;
}

/**
 * @param text in the form of `queryText`
 * @param keys of the lexicon that are needed besides its grams
 */
export async function attemptOf(reader: IndexReader, text: string, keys: readonly string[] = []): Promise<Attempt> {
  const all = reader.manifest.entries;
  const query = readQuery(text, await reader.lexicon([...phraseGrams(text), ...keys]));
  // Words of the same meaning have buckets of their own.
  const lexicon = await reader.lexicon(query.units.flatMap(({ options }) => options.flatMap(({ grams }) => grams)));
  const units = weighUnits(query, lexicon, all);
  return { query, units, lexicon, heads: matchHeads(query, units, lexicon, all) };
}
