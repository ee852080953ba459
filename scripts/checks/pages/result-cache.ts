/** Results that depend on a page's bytes and the judge only, kept between runs in one file a check. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

interface Stored<T> {
  judge: string;
  results: Record<string, T>;
}

export interface ResultCache<T> {
  get(key: string): T | undefined;
  /** Replaces what was kept: results of pages that are gone go too. */
  save(results: ReadonlyMap<string, T>): Promise<void>;
}

/**
 * @param judge digest of everything but the page that decides the result; results of another judge are forgotten.
 * An unreadable file counts as empty: it only costs time.
 */
export async function openResultCache<T>(folder: string, name: string, judge: string): Promise<ResultCache<T>> {
  const file = path.join(folder, `${name}.json`);
  const stored = await readStored<T>(file);
  const known = stored?.judge === judge ? new Map(Object.entries(stored.results)) : new Map<string, T>();
  return {
    get: (key) => known.get(key),
    async save(results) {
      await mkdir(folder, { recursive: true });
      const sorted = Object.fromEntries([...results].sort(([a], [b]) => (a < b ? -1 : 1)));
      const incoming = `${file}.${process.pid}.new`;
      await writeFile(incoming, JSON.stringify({ judge, results: sorted } satisfies Stored<T>));
      await rename(incoming, file);
    },
  };
}

async function readStored<T>(file: string): Promise<Stored<T> | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Stored<T>;
  } catch {
    return null;
  }
}
