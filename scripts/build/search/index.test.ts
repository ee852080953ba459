import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Facets, SearchManifest, Titles } from '../../../src/lib/search/files.ts';
import { bucketOf, type LexiconBucket } from '../../../src/lib/search/lexicon.ts';
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
    const { shards, pages } = await json<SearchManifest>('a', 'search-index.json');
    expect(result).toMatchObject({ shards: 3, pages: 10 });
    expect(pages).toBe(10);
    expect(shards.map(({ id, number, pages, from, to }) => [id, number, pages, from, to])).toEqual([
      ['0003', 2, 2, '2025-03-08', '2025-03-09'],
      ['0002', 1, 4, '2025-03-04', '2025-03-07'],
      ['0001', 0, 4, '2025-03-01', '2025-03-03'],
    ]);
    const urls = (await Promise.all(shards.map(({ id }) => json<Titles>('a', `${id}/titles.json`)))).flatMap(
      ({ urls }) => urls,
    );
    expect(new Set(urls).size).toBe(10);
  });

  it('gives the filters of each row', async () => {
    const { columns, types, statuses } = await json<SearchManifest>('a', 'search-index.json');
    const titles = await json<Titles>('a', '0001/titles.json');
    const facets = await json<Facets>('a', '0001/facets.json');
    const row = titles.documentNumbers.indexOf('示水发〔2025〕3号');
    expect(titles.titles[row]).toBe('水库巡查办法');
    expect(columns[facets.columns[row] ?? -1]?.path).toBe('docs/policy');
    expect(types[facets.types[row] ?? -1]?.key).toBe('policy');
    expect(statuses[facets.statuses[row] ?? -1]?.key).toBe('valid');
    expect(facets.ids.every((id) => /^zh_[0-9a-f]{7,}$/.test(id))).toBe(true);
  });

  it('knows which shards hold a word, a title and a citation', async () => {
    const { lexicon } = await json<SearchManifest>('a', 'search-index.json');
    const sets = async (key: string) =>
      (await json<LexiconBucket>('a', `lexicon/${bucketOf(key, lexicon.buckets)}.json`))[key];
    expect(await sets('大坝')).toBe('7');
    expect(await sets('查办法')).toBe('0.1');
    expect(await sets('wh2025n3z')).toBe('7');
    expect(await sets('飞碟')).toBeUndefined();
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
    expect((await json<SearchManifest>('none', 'search-index.json')).shards).toEqual([]);
  });
});
