/** Lantai's own files of a search index, collected shard by shard; `index-files.ts` describes them. */
import type { SearchWord } from '../../../schemas/search-words.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { bucketCount, bucketOf } from '../../../src/lib/search/bucket.ts';
import { firstGram, gramsOf } from '../../../src/lib/search/head-grams.ts';
import { HEAD_BLOCK, type Bucket, type ShardFacets } from '../../../src/lib/search/index-files.ts';
import type { FacetLists } from './facet-lists.ts';
import { createGramTable } from './gram-table.ts';
import { entryHead } from './head-fields.ts';
import { institutionNames } from './institution-names.ts';
import type { SearchRecord } from './search-record.ts';
import { charactersBySound, soundFiles } from './sound-files.ts';
import { createWordTable } from './word-table.ts';

export interface IndexWriter {
  /**
   * @param start number of the first entry
   * @param ids Pagefind's name of each
   * @returns files of the shard by their path in its folder
   */
  addShard(
    shard: number,
    start: number,
    entries: readonly IndexedEntry[],
    ids: readonly string[],
  ): Map<string, unknown>;
  /** Files of all shards together, by their path. */
  finish(): { buckets: number; files: Map<string, unknown> };
}

export interface IndexedEntry {
  entry: Entry;
  record: SearchRecord;
}

export function createIndexWriter(library: Library, lists: FacetLists, glossary: readonly SearchWord[]): IndexWriter {
  const grams = createGramTable();
  const words = createWordTable(glossary);
  const regions = [...new Set(library.sites().map(({ record }) => record.region))];
  const moreNames = (name: string) => institutionNames(name, regions, glossary);
  for (const { name, url } of lists.columns) words.addColumn(name, url);
  return {
    addShard(shard, start, entries, ids) {
      const heads = entries.map(({ entry, record }) => entryHead(library, entry, record, moreNames));
      entries.forEach(({ entry, record }, row) => {
        const head = heads[row];
        if (!head) return;
        grams.add(start + row, shard, record, head);
        words.add(record, head, [...entry.data.tags, ...entry.data.audience]);
      });
      const files = new Map<string, unknown>([
        ['facets.json', facetsOf(entries, lists)],
        ['ids.json', ids],
      ]);
      for (let at = 0; at < entries.length; at += HEAD_BLOCK) {
        const block = at / HEAD_BLOCK;
        files.set(
          `heads/${block}.json`,
          heads.slice(at, at + HEAD_BLOCK).map(({ head }) => head),
        );
        files.set(
          `summaries/${block}.json`,
          entries.slice(at, at + HEAD_BLOCK).map(({ record }) => record.summary),
        );
      }
      return files;
    },
    finish() {
      const rows = grams.rows();
      const all = words.rows();
      const buckets: Bucket[] = Array.from({ length: bucketCount(rows.length) }, () => ({ grams: {}, words: {} }));
      const bucketFor = (gram: string) => buckets[bucketOf(gram, buckets.length)];
      for (const [gram, coded] of rows) {
        const bucket = bucketFor(gram);
        if (bucket) bucket.grams[gram] = coded;
      }
      for (const [text, word] of all) {
        const bucket = bucketFor(firstGram(text) ?? '');
        if (bucket) bucket.words[text] = word;
      }
      const files = new Map<string, unknown>(buckets.map((bucket, at) => [`lexicon/${at}.json`, bucket]));
      for (const [letter, sounds] of soundFiles([...all, ...words.pairs()], glossary))
        files.set(`sounds/${letter}.json`, sounds);
      files.set('characters.json', charactersBySound(all.map(([text]) => text)));
      return { buckets: buckets.length, files };
    },
  };
}

function facetsOf(entries: readonly IndexedEntry[], lists: FacetLists): ShardFacets {
  const placeIn = (keys: readonly string[]) => {
    const places = new Map(keys.map((key, at) => [key, at]));
    return (key: string | null) => (key === null ? -1 : (places.get(key) ?? -1));
  };
  const column = placeIn(lists.columns.map(({ path }) => path));
  const type = placeIn(lists.types.map(({ key }) => key));
  const status = placeIn(lists.statuses.map(({ key }) => key));
  const site = placeIn(lists.sites.map(({ id }) => id));
  return {
    dates: entries.map(({ record }) => record.date),
    columns: entries.map(({ record }) => column(record.column)),
    types: entries.map(({ record }) => type(record.type)),
    statuses: entries.map(({ record }) => status(record.status)),
    sites: entries.map(({ entry }) => site(entry.site)),
    archived: entries.map(({ record }) => record.archivedOn),
    lengths: entries.map(({ record }) => gramsOf(record.title).length),
  };
}
