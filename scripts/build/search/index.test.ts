import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bucketOf } from '../../../src/lib/search/bucket.ts';
import type { Bucket, Head, Manifest, ShardFacets, ShardIds } from '../../../src/lib/search/index-files.ts';
import { decodeGram, NOWHERE } from '../../../src/lib/search/postings.ts';
import { tinyLibrary, type TinyFleet } from '../../../tests/support/tiny-library.ts';
import { treeDigest } from '../../../tests/support/tree-digest.ts';
import { buildSearchIndex, type SearchBuildResult } from './index.ts';

const LIMITS = { pages: 4, characters: 100_000, recentPages: 2 };

/** News of as many days, and one document in the middle. */
function entries(count: number): NonNullable<TinyFleet['entries']> {
  const news = Array.from({ length: count }, (_, at) => {
    const day = `2025-03-${String(at + 1).padStart(2, '0')}`;
    const fields = { id: `n${at}`, title: `第${at}次巡查`, publishedAt: `${day} 09:00` };
    return [
      `news/${day}-patrol.md`,
      { fields, body: `巡查人员到第${at}号水库,依据示水发〔2025〕3号检查<b>大坝</b>。\n` },
    ] as const;
  });
  const document = {
    fields: { id: 'p1', title: '水库巡查办法', publishedAt: '2025-03-02 10:00', documentNumber: '示水发〔2025〕3号' },
  };
  return Object.fromEntries([...news, ['docs/policy/2025-03-02-measures.md', document]]);
}

let folder: string;
const at = (name: string, file = '') => path.join(folder, name, 'pagefind', file);
const json = async <T>(name: string, file: string) => JSON.parse(await readFile(at(name, file), 'utf8')) as T;
const build = (name: string, count: number): Promise<SearchBuildResult> =>
  buildSearchIndex({
    library: tinyLibrary({ entries: entries(count) }),
    siteId: 'demo',
    words: [],
    outDir: path.join(folder, name),
    limits: LIMITS,
  });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lantai-search-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the search index of a site', () => {
  it('holds every visible entry once, in shards that are listed newest first', async () => {
    const result = await build('a', 9);
    const { shards, entries: all } = await json<Manifest>('a', 'manifest.json');
    expect(result).toMatchObject({ shards: 3, pages: 10 });
    expect(all).toBe(10);
    expect(shards.map(({ id, number, start, entries: own, from, to }) => [id, number, start, own, from, to])).toEqual([
      ['0003', 2, 8, 2, '2025-03-08', '2025-03-09'],
      ['0002', 1, 4, 4, '2025-03-04', '2025-03-07'],
      ['0001', 0, 0, 4, '2025-03-01', '2025-03-03'],
    ]);
    const heads = (await Promise.all(shards.map(({ id }) => json<Head[]>('a', `${id}/heads/0.json`)))).flat();
    expect(new Set(heads.map(({ url }) => url)).size).toBe(10);
  });

  it('gives the filters of each row', async () => {
    const { columns, types, statuses, sites } = await json<Manifest>('a', 'manifest.json');
    const heads = await json<Head[]>('a', '0001/heads/0.json');
    const facets = await json<ShardFacets>('a', '0001/facets.json');
    const row = heads.findIndex(({ documentNumber }) => documentNumber === '示水发〔2025〕3号');
    expect(heads[row]?.title).toBe('水库巡查办法');
    expect(columns[facets.columns[row] ?? -1]?.path).toBe('docs/policy');
    expect(types[facets.types[row] ?? -1]?.key).toBe('policy');
    expect(statuses[facets.statuses[row] ?? -1]?.key).toBe('valid');
    expect(sites[facets.sites[row] ?? -1]).toEqual({ id: 'demo', name: '示例市水务局', origin: '' });
    expect((await json<ShardIds>('a', '0001/ids.json')).every((id) => /^zh_[0-9a-f]{7,}$/.test(id))).toBe(true);
  });

  it('knows which shards hold a word, which entries have it in their head, and which cite a document', async () => {
    const { buckets } = await json<Manifest>('a', 'manifest.json');
    const facts = async (gram: string) => {
      const coded = (await json<Bucket>('a', `lexicon/${bucketOf(gram, buckets)}.json`)).grams[gram];
      return coded === undefined ? NOWHERE : decodeGram(coded);
    };
    expect((await facts('大坝')).shards).toBe(7n);
    const inTitle = (await facts('办法')).postings.filter(({ field }) => field === 0);
    expect(inTitle.map(({ entry }) => entry)).toEqual([2]);
    expect((await facts('#2025-3')).postings.map(({ entry }) => entry)).toEqual([2]);
    expect((await facts('wh2025n3z')).shards).toBe(7n);
    expect(await facts('飞碟')).toEqual(NOWHERE);
  });

  it('has one copy of Pagefind and nothing of its stock interface', async () => {
    const files = Object.keys(await treeDigest(at('a')));
    expect(files.filter((file) => /\.(?:js|css)$/.test(file)).sort()).toEqual(['pagefind-worker.js', 'pagefind.js']);
    expect(files.filter((file) => file.startsWith('wasm.'))).toEqual(['wasm.unknown.pagefind']);
  });

  it('is the same for the same library', async () => {
    await build('b', 9);
    expect(await treeDigest(at('b'))).toEqual(await treeDigest(at('a')));
  });

  it('leaves full shards as they are when an entry is added', async () => {
    await build('c', 10);
    for (const shard of ['0001', '0002'])
      expect(await treeDigest(at('c', shard))).toEqual(await treeDigest(at('a', shard)));
    expect(await treeDigest(at('c', '0004'))).not.toEqual({});
  });

  it('replaces an older index', async () => {
    await build('c', 1);
    const files = Object.keys(await treeDigest(at('c')));
    expect(files.some((file) => file.startsWith('0002'))).toBe(false);
  });

  it('is there for a site without entries', async () => {
    expect(await build('empty', 0)).toMatchObject({ pages: 1 });
    const none = path.join(folder, 'none');
    expect(await buildSearchIndex({ library: tinyLibrary(), siteId: 'demo', words: [], outDir: none })).toMatchObject({
      shards: 0,
      pages: 0,
    });
    expect((await json<Manifest>('none', 'manifest.json')).shards).toEqual([]);
  });
});
