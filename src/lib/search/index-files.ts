/**
 * Files of a search index, as the build writes them and the engine reads them, all below {@link SEARCH_ROOT}.
 *
 * | File | Holds | Loaded |
 * |---|---|---|
 * | `manifest.json` | columns, types, statuses, sites, shards | first |
 * | `lexicon/<bucket>.json` | grams with the entries that have them, words with what they stand for | for the grams of a query |
 * | `<shard>/facets.json` | what filters and ranking use, one list a property | for shards with a match |
 * | `<shard>/heads/<block>.json` | title, address, numbers, card of {@link HEAD_BLOCK} entries | for results that are shown or compared |
 * | `<shard>/summaries/<block>.json` | beginnings of texts | for results shown without an excerpt |
 * | `<shard>/ids.json` | names of the entries in Pagefind | when texts are searched |
 * | `sounds/<letter>.json` | words by the first letter of their pinyin | for pinyin and corrections |
 * | `characters.json` | pinyin of characters | for corrections |
 */

export const SEARCH_ROOT = '/pagefind/';
export const MANIFEST_FILE = 'manifest.json';

/** An entry of a site, counted from the oldest: its shard's `start` and its row in the shard. */
export type EntryNumber = number;

export interface Manifest {
  version: 2;
  /** Entries in all shards. */
  entries: number;
  /** Buckets of the lexicon. */
  buckets: number;
  /** Digest of lexicon, sounds and characters; part of their addresses, so that caches are never stale. */
  digest: string;
  columns: { path: string; name: string; url: string }[];
  types: { key: string; label: string }[];
  statuses: { key: string; label: string }[];
  /** Sites whose entries are in the index; the first is the site searched. `origin` is empty for it. */
  sites: { id: string; name: string; origin: string }[];
  /** Newest first. */
  shards: IndexShard[];
}

export interface IndexShard {
  /** Folder below {@link SEARCH_ROOT}. */
  id: string;
  /** 0 for the oldest; also its bit in the sets of the lexicon. */
  number: number;
  /** Number of its first entry. */
  start: EntryNumber;
  entries: number;
  /** First and last publish day. */
  from: string;
  to: string;
  digest: string;
}

/** `facets.json` of a shard: one place per entry, oldest first. */
export interface ShardFacets {
  /** Publish day. */
  dates: string[];
  /** Positions in the lists of the manifest; `-1` where there is none. */
  columns: number[];
  types: number[];
  statuses: number[];
  sites: number[];
  /** Day it was archived on; empty while it is current. */
  archived: string[];
  /** Grams of its title. */
  lengths: number[];
}

/** What a result shows and exact comparisons need. */
export interface Head {
  title: string;
  /** Within the site, or absolute for an entry of another site. */
  url: string;
  /** 发文字号 */
  documentNumber?: string;
  /** 索引号 */
  indexNumber?: string;
  /** Item codes, telephone numbers. */
  codes?: string[];
  /** Names it goes by besides its title. */
  names?: string[];
  card?: Card;
}
export const HEAD_BLOCK = 16;

/** Facts of entries that answer by themselves. Addresses of links are absolute. */
export type Card =
  | { kind: 'service'; apply?: string; book?: string; address: string; phone: string; hours: string }
  | {
      kind: 'institution';
      name: string;
      phone: string;
      address: string;
      hours: string;
      /** Its offices that have a telephone. */
      offices: { name: string; phone: string; duties: string }[];
    }
  | { kind: 'leader'; name: string; post: string; duties: string[] }
  | { kind: 'faq'; answer: string };

/** Separates text and hidden search words in the content of a record; Pagefind segments only the content. */
export const HIDDEN_PART = ' \u241e ';

/** Beginnings of the texts of {@link HEAD_BLOCK} entries. */
export type SummaryBlock = string[];
/** Pagefind's name of each entry of a shard. */
export type ShardIds = string[];

/** One file of the lexicon. */
export interface Bucket {
  /** Gram → `<shards>.<frequency>.<postings>`, see `postings.ts`. */
  grams: Record<string, string>;
  /** Words that begin with a gram of this bucket. */
  words: Record<string, Word>;
}

/** Kinds of words, the most telling first. */
export const WORD_KINDS = ['service', 'institution', 'leader', 'column', 'glossary', 'tag', 'word'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

export interface Word {
  /** Position in {@link WORD_KINDS}. */
  k: number;
  /** Entries that have it in their head. */
  n: number;
  /** Other words for the same, which are searched with it. */
  as?: string[];
  /** Never corrected. */
  keep?: true;
  /** As written, where that is not the folded form. */
  t?: string;
  /** Address it leads to: of a service, an institution, a column. */
  u?: string;
}

/** One row of `sounds/<letter>.json`: a word, its syllables separated by spaces, its kind, its entries, its address. */
export type SoundRow = [word: string, pinyin: string, kind: number, entries: number, url?: string];

/** Syllable → characters that are read so, the most usual reading first for each character. */
export type Characters = Record<string, string>;

export const bucketPath = ({ digest }: Manifest, bucket: number) => `lexicon/${bucket}.json?v=${digest}`;
export const soundsPath = ({ digest }: Manifest, letter: string) => `sounds/${letter}.json?v=${digest}`;
export const charactersPath = ({ digest }: Manifest) => `characters.json?v=${digest}`;
export const facetsPath = ({ id, digest }: IndexShard) => `${id}/facets.json?v=${digest}`;
export const idsPath = ({ id, digest }: IndexShard) => `${id}/ids.json?v=${digest}`;
export const headsPath = ({ id, digest }: IndexShard, row: number) =>
  `${id}/heads/${Math.floor(row / HEAD_BLOCK)}.json?v=${digest}`;
export const summariesPath = ({ id, digest }: IndexShard, row: number) =>
  `${id}/summaries/${Math.floor(row / HEAD_BLOCK)}.json?v=${digest}`;
