/** Pagefind as the index of bodies: one instance, into which shards are merged on first use and searched separately. */
import type { Bodies } from './found.ts';
import { HIDDEN_PART, type IndexShard } from './index-files.ts';

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ content: string }>;
}
interface PagefindInstance {
  mergeIndex(path: string, options: { mergeFilter: Record<string, string>; metaCacheTag: string }): Promise<void>;
  search(words: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}
/** Pagefind's program, `pagefind.js` of the index. */
export interface PagefindModule {
  createInstance(options: { basePath: string }): PagefindInstance;
}

/**
 * @param load imports the program; called again after a failure
 * @param basePath address of the index, with trailing slash
 */
export function pagefindBodies(load: () => Promise<PagefindModule>, basePath: string): Bodies {
  let instance: Promise<PagefindInstance> | null = null;
  const merged = new Map<string, Promise<void>>();
  const results = new Map<string, PagefindResult>();
  // A shard that failed to load stays broken in its instance, so the next search uses a new one.
  const forget = (error: unknown): never => {
    instance = null;
    merged.clear();
    throw error;
  };
  const open = (): Promise<PagefindInstance> =>
    (instance ??= load()
      .then((module) => module.createInstance({ basePath }))
      .catch(forget));
  const prepare = ({ id, digest }: IndexShard): Promise<void> => {
    let promise = merged.get(id);
    if (!promise) {
      promise = open()
        .then((one) => one.mergeIndex(`${basePath}${id}/`, { mergeFilter: { shard: id }, metaCacheTag: digest }))
        .catch(forget);
      merged.set(id, promise);
    }
    return promise;
  };
  return {
    async search(shard, words) {
      await prepare(shard);
      const found = await (await open()).search(words, { filters: { shard: shard.id } });
      for (const result of found.results) results.set(`${shard.id}/${result.id}`, result);
      return found.results;
    },
    async text(shard, id) {
      const data = await results.get(`${shard.id}/${id}`)?.data();
      return data?.content.split(HIDDEN_PART)[0] ?? '';
    },
  };
}
