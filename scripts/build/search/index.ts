/** The search index of a site: Pagefind shards for the bodies, and beside them the files of `index-files.ts`. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchWord } from '../../../schemas/search-words.ts';
import { oldestFirst } from '../../../src/lib/library/order.ts';
import { searchedEntries } from '../../../src/lib/library/searched-entries.ts';
import type { Library } from '../../../src/lib/queries/library.ts';
import {
  HIDDEN_PART,
  MANIFEST_FILE,
  SEARCH_ROOT,
  type IndexShard,
  type Manifest,
} from '../../../src/lib/search/index-files.ts';
import { otherwiseWritten } from '../../../src/lib/search/normal-form.ts';
import { planShards, SHARD_LIMITS, type ShardLimits } from '../../../src/lib/search/shard-plan.ts';
import { facetLists } from './facet-lists.ts';
import { createIndexWriter } from './index-writer.ts';
import { writePagefindProgram, writePagefindShard, type PagefindRecord } from './pagefind-shard.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';

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
  /** Of all files of the index. */
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
  const writer = createIndexWriter(library, lists, words);
  const shards: IndexShard[] = [];
  for (const [number, { start, end }] of ranges.entries()) {
    const indexed = entries.slice(start, end).map((entry) => {
      const place = { site: siteId, column: searched.get(entry) ?? entry.column };
      return { entry, record: searchRecord(library, entry, place) };
    });
    const id = String(number + 1).padStart(4, '0');
    const folder = path.join(root, id);
    const ids = await writePagefindShard(
      indexed.map(({ record }) => pagefindRecord(record)),
      folder,
    );
    const digest = await writeAll(folder, writer.addShard(number, start, indexed, ids));
    shards.push({
      id,
      number,
      start,
      entries: indexed.length,
      from: indexed[0]?.record.date ?? '',
      to: indexed.at(-1)?.record.date ?? '',
      digest,
    });
    options.onShard?.(number + 1, ranges.length);
  }

  const { buckets, files } = writer.finish();
  const manifest: Manifest = {
    version: 2,
    entries: entries.length,
    buckets,
    digest: await writeAll(root, files),
    ...lists,
    shards: shards.toReversed(),
  };
  await writeFile(path.join(root, MANIFEST_FILE), JSON.stringify(manifest));
  return { shards: shards.length, pages: entries.length, bytes: await folderBytes(root) };
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
async function writeAll(folder: string, files: ReadonlyMap<string, unknown>): Promise<string> {
  const digest = createHash('sha256');
  for (const [name, data] of files) {
    const file = path.join(folder, name);
    const text = JSON.stringify(data);
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
