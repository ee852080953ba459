/** Pagefind, loaded on first use: one instance, into which shards are merged when they are searched. */
import type { Bodies } from '../../lib/search/found.ts';
import { HIDDEN_PART, SEARCH_ROOT, type IndexShard } from '../../lib/search/index-files.ts';
import { LoadError } from '../load-json.ts';

interface PagefindResult {
  id: string;
  score: number;
  /** Loads its fragment. */
  data(): Promise<{ content: string }>;
}
interface PagefindInstance {
  mergeIndex(path: string, options: { mergeFilter: Record<string, string>; metaCacheTag: string }): Promise<void>;
  search(words: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}
interface PagefindModule {
  createInstance(options: { basePath: string }): PagefindInstance;
}

let program: Promise<PagefindInstance> | null = null;
const merged = new Map<string, Promise<void>>();
/** Shard and id → the result, from which its text can be loaded. */
const results = new Map<string, PagefindResult>();

function pagefind(): Promise<PagefindInstance> {
  const url = `${SEARCH_ROOT}pagefind.js`;
  program ??= import(/* @vite-ignore */ url)
    .then((module: PagefindModule) => module.createInstance({ basePath: SEARCH_ROOT }))
    .catch((error: unknown) => {
      forget();
      throw new LoadError(url, String(error));
    });
  return program;
}

/** A shard that failed to load stays broken in its instance, so the next search uses a new one. */
function forget(): void {
  program = null;
  merged.clear();
}

/** Loads what every search of the shard needs. */
function prepare(shard: IndexShard): Promise<void> {
  const folder = `${SEARCH_ROOT}${shard.id}/`;
  let promise = merged.get(shard.id);
  if (!promise) {
    promise = pagefind()
      .then((instance) => instance.mergeIndex(folder, { mergeFilter: { shard: shard.id }, metaCacheTag: shard.digest }))
      .catch((error: unknown) => {
        forget();
        throw error instanceof LoadError ? error : new LoadError(folder, String(error));
      });
    merged.set(shard.id, promise);
  }
  return promise;
}

export const pagefindBodies: Bodies = {
  async search(shard, words) {
    await prepare(shard);
    const instance = await pagefind();
    const found = await instance.search(words, { filters: { shard: shard.id } });
    for (const result of found.results) results.set(`${shard.id}/${result.id}`, result);
    return found.results;
  },
  async text(shard, id) {
    const { content } = (await results.get(`${shard.id}/${id}`)?.data()) ?? { content: '' };
    return content.split(HIDDEN_PART)[0] ?? '';
  },
};
