/** Results that depend only on the bytes of a page and the validator, cached between runs in one file per check. */
import path from 'node:path';
import { z } from 'astro/zod';
import { keep, readKept } from '../../lib/kept-json.ts';

export interface ResultCache<T> {
  get(key: string): T | undefined;
  /** Replaces the cache: results of pages that no longer exist are dropped. */
  save(results: ReadonlyMap<string, T>): Promise<void>;
}

/**
 * @param validator digest of everything except the page that affects the result; results of another validator are
 * dropped.
 * @param result schema of a result; a file that does not match counts as empty.
 */
export async function openResultCache<T>(
  folder: string,
  name: string,
  validator: string,
  result: z.ZodType<T>,
): Promise<ResultCache<T>> {
  const file = path.join(folder, `${name}.json`);
  const stored = await readKept(file, z.strictObject({ validator: z.string(), results: z.record(z.string(), result) }));
  const known = new Map(stored?.validator === validator ? Object.entries(stored.results) : []);
  return {
    get: (key) => known.get(key),
    async save(results) {
      const sorted = Object.fromEntries([...results].sort(([a], [b]) => (a < b ? -1 : 1)));
      await keep(file, { validator, results: sorted });
    },
  };
}
