/** How results are ordered and merged. */
import { isSameNumber } from './document-number.ts';
import type { Titles } from './files.ts';
import { fold } from './fold.ts';
import { isSameIndexNumber } from './index-number.ts';
import type { Query } from './query.ts';

/** Kinds of matches, best first. */
const TIERS = ['number', 'title', 'title-part', 'number-part', 'citation', 'phrase', 'text'] as const;
export type Tier = (typeof TIERS)[number];

/** An entry that matches. */
export interface Hit {
  /** Number of its shard. */
  shard: number;
  row: number;
  tier: Tier;
  /** Pagefind's score; 0 for matches not found by Pagefind. Only compared within a tier. */
  score: number;
}

export type SortOrder = 'relevance' | 'date';

const tierOf = (hit: Hit) => TIERS.indexOf(hit.tier);
/** Shards and their rows are in order of publication, so this is too. */
const newestFirst = (a: Hit, b: Hit) => b.shard - a.shard || b.row - a.row;

export function compareHits(order: SortOrder): (a: Hit, b: Hit) => number {
  if (order === 'date') return newestFirst;
  return (a, b) => tierOf(a) - tierOf(b) || b.score - a.score || newestFirst(a, b);
}

/** Identifies an entry within the index of a site. */
export const place = (hit: Pick<Hit, 'shard' | 'row'>) => `${hit.shard}/${hit.row}`;

/** One hit for each entry: the better tier, the higher score. Later hits never change the order of a better tier. */
export function mergeHits(lists: readonly (readonly Hit[])[]): Hit[] {
  const merged = new Map<string, Hit>();
  for (const hit of lists.flat()) {
    const other = merged.get(place(hit));
    if (!other || tierOf(hit) < tierOf(other) || (tierOf(hit) === tierOf(other) && hit.score > other.score))
      merged.set(place(hit), hit);
  }
  return [...merged.values()];
}

/** Hits in titles and numbers of a shard. */
export function titleHits(query: Query, shard: number, { titles, documentNumbers, indexNumbers }: Titles): Hit[] {
  const hits: Hit[] = [];
  titles.forEach((title, row) => {
    const tier = rowTier(query, title, documentNumbers[row] ?? '', indexNumbers[row] ?? '');
    if (tier) hits.push({ shard, row, tier, score: 0 });
  });
  return hits;
}

function rowTier(query: Query, title: string, documentNumber: string, indexNumber: string): Tier | null {
  const number =
    query.documentNumber && documentNumber !== '' ? isSameNumber(query.documentNumber, documentNumber) : null;
  const index = query.indexNumber === null ? null : isSameIndexNumber(query.indexNumber, indexNumber);
  if (number === 'exact' || index === 'exact') return 'number';
  if ([...query.whole].length > 1) {
    const text = fold(title);
    if (text === query.whole) return 'title';
    if (text.includes(query.whole) || query.parts.every((part) => text.includes(part))) return 'title-part';
  }
  return (number ?? index) ? 'number-part' : null;
}
