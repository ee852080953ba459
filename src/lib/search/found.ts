/** What a search is given and what it answers: the seam between the engine, the page and the command. */
import type { Card, EntryNumber, Head, IndexShard, Manifest } from './index-files.ts';
import type { FilterCounts, FilterValues, HitFacets } from './filters.ts';
import type { Intent } from './intent.ts';
import type { GroupKey } from './result-groups.ts';

/** Reads a file of the index, by its path below the root; a file that was read is kept by the reader. */
export interface SearchFiles {
  /** @throws where the file cannot be loaded */
  load(path: string): Promise<unknown>;
}

/** The index of bodies: Pagefind, in the browser and in Node. */
export interface Bodies {
  /** @param words separated by spaces, all required. Best first. */
  search(shard: IndexShard, words: string): Promise<{ id: string; score: number }[]>;
  /** The text of an entry, without its hidden words. */
  text(shard: IndexShard, id: string): Promise<string>;
}

export interface Sources {
  files: SearchFiles;
  /** Null where only heads are searched: suggestions, a page without WebAssembly. */
  bodies: Bodies | null;
}

export interface SearchOptions {
  filters?: FilterValues & { group?: GroupKey };
  sort?: 'relevance' | 'date';
  /** Search the words as typed: the visitor rejected a correction. */
  literally?: boolean;
  /** Called with what is known before the texts have been searched. */
  onFirst?: (found: Found) => void;
}

/** A rung of the ladder: what the results from it on have in common. */
export interface Step {
  kind: 'number' | 'all' | 'most' | 'some' | 'one';
  /** Words that its results have, and words that they do not all have. */
  words: string[];
  without: string[];
  count: number;
}

export interface Correction {
  /** What is searched for instead of the typed words. */
  query: string;
  /** Why: read as pinyin, or a wrong character. */
  reason: 'pinyin' | 'character';
  /** The results are those of this query. Others are suggestions. */
  applied: boolean;
}

export interface Result {
  entry: EntryNumber;
  shard: IndexShard;
  row: number;
  score: number;
  /** Position in {@link Found.steps}. */
  step: number;
  group: GroupKey;
  facets: HitFacets & { site: string };
  /** Its name in Pagefind where its text matched; its text can be loaded. */
  bodyId?: string;
  /** Parts of the score, for `--explain`. */
  parts: Readonly<Record<string, number>>;
}

/** A question's answer, from the entry that gives it. */
export interface Answer {
  kind: 'telephone' | 'portfolio' | 'faq' | 'service';
  head: Head;
  card: Card;
  /** The one office that was asked for, among those of an institution. */
  office?: { name: string; phone: string };
}

export interface Found {
  typed: string;
  /** What was searched: the typed words, or a correction of them. */
  query: string;
  manifest: Manifest;
  intent: Intent | null;
  steps: Step[];
  /** In order, filters applied. */
  results: Result[];
  /** Groups with results, in the order to be shown, filters applied but the group. */
  groups: { key: GroupKey; count: number }[];
  counts: FilterCounts;
  corrections: Correction[];
  answer: Answer | null;
  /** Words to be marked in titles and excerpts. */
  marks: string[];
  /** Words that occur nowhere. */
  absent: string[];
  /** Like the typed words, for a page without results. */
  related: Suggestion[];
  /** False while texts are still searched. */
  complete: boolean;
}

export interface Suggestion {
  kind: 'service' | 'title' | 'institution' | 'leader' | 'column' | 'word' | 'correction';
  /** Text shown and, without an address, searched. */
  text: string;
  /** Where it leads; absent where it is a search. */
  url?: string;
}
