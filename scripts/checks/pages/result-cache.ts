/** Results that depend on the bytes of a page and the validator only, kept between runs in one file for each check. */
import path from 'node:path';
import { z } from 'astro/zod';
import { keep, readKept } from '../../lib/kept-json.ts';

export interface ResultCache<T> {
  get(key: string): T | undefined;
  /** Replaces what was kept: results of pages that are gone go too. */
  save(results: ReadonlyMap<string, T>): Promise<void>;
}

/**
 * @param validator digest of everything but the page that decides the result; results of another validator are dropped.
 * @param result what a result is; a file that holds anything else counts as empty.
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
