/**
 * The search index of a site: Pagefind shards, their titles and facets, the lexicon, and the manifest that lists them.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchWord } from '../../../schemas/search-words.ts';
import { types } from '../../../schemas/index.ts';
import type { Entry } from '../../../src/lib/model/entry.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import { STATUS_NAMES } from '../../../src/lib/types/status.ts';
import { oldestFirst } from '../../../src/lib/library/order.ts';
import { searchedEntries, searchedSites } from '../../../src/lib/library/searched-entries.ts';
import {
  HIDDEN_PART,
  MANIFEST_URL,
  SEARCH_ROOT,
  type SearchManifest,
  type ShardRef,
} from '../../../src/lib/search/files.ts';
import { MANIFEST_FILE, type IndexShard, type Manifest } from '../../../src/lib/search/index-files.ts';
import { bucketFile } from '../../../src/lib/search/lexicon.ts';
import { otherwiseWritten } from '../../../src/lib/search/normal-form.ts';
import { planShards, SHARD_LIMITS, type ShardLimits } from '../../../src/lib/search/shard-plan.ts';
import { createIndexWriter, type FacetLists } from './index-writer.ts';
import { createLexiconBuilder } from './lexicon-builder.ts';
import { writePagefindProgram, writePagefindShard, type PagefindRecord } from './pagefind-shard.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';
import { shardFiles } from './shard-files.ts';

export interface SearchBuildOptions {
  library: Library;
  siteId: string;
  /** Folder of the built site. */
  outDir: string;
  /** Words of the glossary and of the site, see `searchWordsOf`. */
  words: readonly SearchWord[];
  /** Tests use small shards. */
  limits?: ShardLimits;
  onShard?: (done: number, all: number) => void;
}

export interface SearchBuildResult {
  shards: number;
  pages: number;
  /** Digest of all files of the index. */
  bytes: number;
}

/**
 * Writes the search index of the entries that the site shows, its own and those of other sites, below `outDir`. An
 * older index there is removed first. The same library gives the same bytes.
 */
export async function buildSearchIndex(options: SearchBuildOptions): Promise<SearchBuildResult> {
  const { library, siteId, outDir, words, limits = SHARD_LIMITS } = options;
  const root = path.join(outDir, SEARCH_ROOT);
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  await writePagefindProgram(root);

  const searched = searchedEntries(library, siteId);
  const entries = [...searched.keys()].sort(oldestFirst);
  const ranges = planShards(
    entries.map(({ data, body }) => data.title.length + body.length),
    limits,
  );
  const lists = facetLists(library, siteId);
  const lexicon = createLexiconBuilder();
  const shards: ShardRef[] = [];
  const writer = createIndexWriter(library, lists, words);
  const indexShards: IndexShard[] = [];
  for (const [number, { start, end }] of ranges.entries()) {
    const records = entries
      .slice(start, end)
      .map((entry) => searchRecord(library, entry, { site: siteId, column: searched.get(entry) ?? entry.column }));
    lexicon.add(records, number);
    const id = String(number + 1).padStart(4, '0');
    const folder = path.join(root, id);
    const ids = await writePagefindShard(records.map(pagefindRecord), folder);
    const own = writer.addShard(
      number,
      start,
      records.map((record, row) => ({ entry: entries[start + row] as Entry, record })),
      ids,
    );
    const files = shardFiles(records, ids, lists);
    for (const [name, data] of own)
      files.set(name, JSON.stringify(name === 'facets.json' ? { ...(data as object), ids } : data));
    const digest = await writeAll(folder, files);
    indexShards.push({
      id,
      number,
      start,
      entries: records.length,
      from: records[0]?.date ?? '',
      to: records.at(-1)?.date ?? '',
      digest,
    });
    shards.push({
      id,
      number,
      pages: records.length,
      from: records[0]?.date ?? '',
      to: records.at(-1)?.date ?? '',
      digest,
    });
    options.onShard?.(number + 1, ranges.length);
  }

  const buckets = lexicon.buckets();
  const files = new Map(buckets.map((bucket, at) => [bucketFile(at), JSON.stringify(bucket)]));
  const manifest: SearchManifest = {
    version: 1,
    pages: entries.length,
    lexicon: { buckets: buckets.length, digest: await writeAll(path.join(root, 'lexicon'), files) },
    ...lists,
    shards: shards.toReversed(),
  };
  await writeFile(path.join(outDir, MANIFEST_URL), JSON.stringify(manifest));
  const whole = writer.finish();
  const written = new Map([...whole.files].map(([name, data]) => [name, JSON.stringify(data)]));
  const index: Manifest = {
    version: 2,
    entries: entries.length,
    buckets: whole.buckets,
    digest: await writeAll(root, written),
    ...lists,
    shards: indexShards.toReversed(),
  };
  await writeFile(path.join(root, MANIFEST_FILE), JSON.stringify(index));
  return { shards: shards.length, pages: entries.length, bytes: await folderBytes(root) };
}

function facetLists(library: Library, siteId: string): FacetLists {
  return {
    columns: library.columns(siteId).map(({ path, name, url }) => ({ path, name, url })),
    types: Object.values(types).map(({ name, label }) => ({ key: name, label })),
    statuses: Object.entries(STATUS_NAMES).map(([key, label]) => ({ key, label })),
    sites: searchedSites(library, siteId).map((id) => {
      const { record, origin } = library.site(id);
      return { id, name: record.standardName, origin: id === siteId ? '' : origin };
    }),
  };
}

/** Column, type, status and date are our own facets: as words they would match every entry of a column. */
function pagefindRecord(record: SearchRecord): PagefindRecord {
  const { url, title, text, tags, citations, documentNumber, indexNumber } = record;
  const other = otherwiseWritten([title, text, tags].join('\n'));
  const hidden = [title, tags, documentNumber, indexNumber, ...citations, other]
    .filter((part) => part !== '')
    .join(' ');
  const meta = { title, ...(documentNumber === '' ? {} : { documentNumber }) };
  return { url, content: `${text}${HIDDEN_PART}${hidden}`, meta };
}

/** @returns digest of the files, which is part of their addresses so that browsers do not use stale copies. */
async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<string> {
  const digest = createHash('sha256');
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    digest.update(`${name}\n${text}\n`);
  }
  return digest.digest('hex').slice(0, 12);
}

async function folderBytes(folder: string): Promise<number> {
  let bytes = 0;
  for (const item of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (item.isFile()) bytes += (await stat(path.join(item.parentPath, item.name))).size;
  return bytes;
}
