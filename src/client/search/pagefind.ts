/** Wrapper of Pagefind: one instance, into which shards are merged on first use and searched separately. */
import { SEARCH_ROOT, type ShardRef } from '../../lib/search/files.ts';
import { LoadError } from '../load-json.ts';

/** A result; `data` loads its fragment. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; content: string; meta: Record<string, string> }>;
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
export function prepareShard(shard: ShardRef): Promise<void> {
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

/** @param words separated by spaces, all required; in quotes, as a phrase. Best first. */
export async function searchShard(shard: ShardRef, words: string): Promise<PagefindResult[]> {
  await prepareShard(shard);
  const instance = await pagefind();
  const { results } = await instance.search(words, { filters: { shard: shard.id } });
  return results;
}
