/** The search of a built site in Node: the files of its index from the disk, Pagefind's own program over HTTP. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SEARCH_ROOT } from '../../src/lib/search/index-files.ts';
import type { Sources } from '../../src/lib/search/found.ts';
import { pagefindBodies, type PagefindModule } from '../../src/lib/search/pagefind-bodies.ts';
import { startServer } from '../serve/start-server.ts';

export interface BuiltSearch {
  sources: Sources;
  /** Files of the index read so far, with their bytes, in order. */
  read: readonly { path: string; bytes: number }[];
  close(): Promise<void>;
}

/** @param dist folder of the built sites */
export async function openBuiltSearch(dist: string, site: string): Promise<BuiltSearch> {
  const folder = path.join(dist, site, SEARCH_ROOT);
  const server = await startServer({ dist, site });
  const read: { path: string; bytes: number }[] = [];
  const loaded = new Map<string, Promise<unknown>>();
  const load = async (file: string): Promise<unknown> => {
    const bytes = await readFile(path.join(folder, file.split('?')[0] ?? file));
    read.push({ path: file, bytes: bytes.byteLength });
    return JSON.parse(bytes.toString('utf8')) as unknown;
  };
  const program = pathToFileURL(path.join(folder, 'pagefind.js')).href;
  return {
    sources: {
      files: {
        load(file) {
          const known = loaded.get(file) ?? load(file);
          loaded.set(file, known);
          return known;
        },
      },
      bodies: pagefindBodies(
        () => import(program) as Promise<PagefindModule>,
        `${server.url.slice(0, -1)}${SEARCH_ROOT}`,
      ),
    },
    read,
    close: () => server.close(),
  };
}
