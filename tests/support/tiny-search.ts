/** The search of a library in memory: the files of its index, and bodies that are read through in place of Pagefind. */
import type { SearchWord } from '../../schemas/search-words.ts';
import { facetLists } from '../../scripts/build/search/facet-lists.ts';
import { createIndexWriter } from '../../scripts/build/search/index-writer.ts';
import { searchRecord } from '../../scripts/build/search/search-record.ts';
import { oldestFirst } from '../../src/lib/library/order.ts';
import { searchedEntries } from '../../src/lib/library/searched-entries.ts';
import type { Library } from '../../src/lib/queries/library.ts';
import { fold } from '../../src/lib/search/fold.ts';
import type { Sources } from '../../src/lib/search/found.ts';
import type { IndexShard, Manifest } from '../../src/lib/search/index-files.ts';

export interface TinySearch extends Sources {
  /** Paths of the files that were read, in order. */
  read: string[];
}

export function tinySearch(library: Library, site: string, words: readonly SearchWord[] = []): TinySearch {
  const searched = searchedEntries(library, site);
  const entries = [...searched.keys()].sort(oldestFirst).map((entry) => ({
    entry,
    record: searchRecord(library, entry, { site, column: searched.get(entry) ?? '' }),
  }));
  const lists = facetLists(library, site);
  const writer = createIndexWriter(library, lists, words);
  const ids = entries.map((_, row) => `id-${row}`);
  const own = writer.addShard(0, 0, entries, ids);
  const { buckets, files } = writer.finish();
  const shard: IndexShard = { id: '0001', number: 0, start: 0, entries: ids.length, from: '', to: '', digest: 'd' };
  const manifest: Manifest = { version: 2, entries: ids.length, buckets, digest: 'd', ...lists, shards: [shard] };
  const all = new Map<string, unknown>([
    ['manifest.json', manifest],
    ...files,
    ...[...own].map(([name, data]) => [`0001/${name}`, data] as const),
  ]);
  const texts = entries.map(({ record }) => [record.title, record.text, record.tags, ...record.citations].join(' '));
  const read: string[] = [];
  return {
    read,
    files: {
      load(path) {
        read.push(path);
        const data = all.get(path.replace(/\?.*$/, ''));
        return data === undefined ? Promise.reject(new Error(`No file ${path}`)) : Promise.resolve(data);
      },
    },
    bodies: {
      search: (_, wanted) => {
        const parts = wanted.replace(/"/g, '').split(' ').map(fold);
        const rows = texts.flatMap((text, row) => (parts.every((part) => fold(text).includes(part)) ? [row] : []));
        return Promise.resolve(rows.map((row) => ({ id: ids[row] ?? '', score: 1 })));
      },
      text: (_, id) => Promise.resolve(texts[ids.indexOf(id)] ?? ''),
    },
  };
}
