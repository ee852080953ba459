/** Selects the shards to search for a query, using only the lexicon. */
import { citationWord } from './document-number.ts';
import { shardsWithAll, type ShardSets } from './lexicon.ts';
import { wantedIndexKeys, wantedNumberKeys, wantedTitleKeys, wantedWordKeys, type Query } from './query.ts';

export interface SearchPlan {
  /** Shards with a title or number that may match. */
  titles: bigint;
  /** Shards with a text that may contain all words. */
  texts: bigint;
  /** Shards with a text that cites the document number. */
  citations: bigint;
  /** Words that occur nowhere on the site. */
  absent: string[];
}

/** All keys of the lexicon that {@link planSearch} needs. */
export function plannedKeys(query: Query): string[] {
  return [
    ...wantedTitleKeys(query),
    ...wantedNumberKeys(query),
    ...wantedIndexKeys(query),
    ...[...wantedWordKeys(query).values()].flat(),
    ...citationKeys(query),
  ];
}

export function planSearch(query: Query, sets: (key: string) => ShardSets): SearchPlan {
  const words = wantedWordKeys(query);
  const shardsOf = (word: string) => shardsWithAll(words.get(word) ?? [], sets, 'text');
  return {
    titles:
      shardsWithAll(wantedTitleKeys(query), sets, 'title') |
      shardsWithAll(wantedNumberKeys(query), sets, 'title') |
      shardsWithAll(wantedIndexKeys(query), sets, 'title'),
    texts: query.lookup.length === 0 ? 0n : query.lookup.map(shardsOf).reduce((a, b) => a & b),
    citations: shardsWithAll(citationKeys(query), sets, 'text'),
    absent: query.lookup.filter((word) => shardsOf(word) === 0n),
  };
}

function citationKeys({ documentNumber }: Query): string[] {
  return documentNumber?.serial === undefined ? [] : [citationWord(documentNumber)];
}
