/** Files of a search index, as the build writes them and the search page reads them. All below {@link SEARCH_ROOT}. */

export const SEARCH_ROOT = '/pagefind/';
export const MANIFEST_URL = `${SEARCH_ROOT}search-index.json`;

export interface SearchManifest {
  version: 1;
  /** Entries in all shards. */
  pages: number;
  lexicon: {
    buckets: number;
    /** Digest of all buckets; part of their address, so that caches are never stale. */
    digest: string;
  };
  /** Columns with entries or sub-columns, in the order of the site. */
  columns: { path: string; name: string; url: string }[];
  types: { key: string; label: string }[];
  /** Statuses of documents. */
  statuses: { key: string; label: string }[];
  /** Newest first. */
  shards: ShardRef[];
}

export interface ShardRef {
  /** Folder below {@link SEARCH_ROOT}. */
  id: string;
  /** 0 for the oldest; also its bit in the lexicon. */
  number: number;
  pages: number;
  /** First and last publish day. */
  from: string;
  to: string;
  digest: string;
}

/** `facets.json` of a shard. One place per entry, oldest first: its row. */
export interface Facets {
  /** Id of the entry in Pagefind. */
  ids: string[];
  /** Publish day. */
  dates: string[];
  /** Positions in the lists of the manifest; `-1` where there is no status. */
  columns: number[];
  types: number[];
  statuses: number[];
  /** Day it was archived on; empty while it is current. */
  archived: string[];
}

/** `titles.json` of a shard, by row. */
export interface Titles {
  titles: string[];
  /** Addresses within the site. */
  urls: string[];
  /** Empty where the entry has none. */
  documentNumbers: string[];
  indexNumbers: string[];
}

/** `summaries/<block>.json` of a shard: beginnings of the texts of {@link SUMMARY_BLOCK} rows. */
export type Summaries = string[];
export const SUMMARY_BLOCK = 16;

/** Separates text and hidden search words in the content of a record; Pagefind segments only the content. */
export const HIDDEN_PART = ' \u241e ';

export const facetsFile = (shard: ShardRef): string => `${SEARCH_ROOT}${shard.id}/facets.json?v=${shard.digest}`;
export const titlesFile = (shard: ShardRef): string => `${SEARCH_ROOT}${shard.id}/titles.json?v=${shard.digest}`;
export const summariesFile = (shard: ShardRef, row: number): string =>
  `${SEARCH_ROOT}${shard.id}/summaries/${Math.floor(row / SUMMARY_BLOCK)}.json?v=${shard.digest}`;
export const lexiconFile = (manifest: SearchManifest, bucket: number): string =>
  `${SEARCH_ROOT}lexicon/${bucket}.json?v=${manifest.lexicon.digest}`;
