/** The search of a built site in Node: the files of its index from the disk, Pagefind's own program over HTTP. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SEARCH_ROOT } from '../../src/lib/search/index-files.ts';
import type { Sources } from '../../src/lib/search/found.ts';
import { pagefindBodies, type PagefindModule } from '../../src/lib/search/pagefind-bodies.ts';
import { startServer } from '../serve/start-server.ts';

/** Folder of the index of a built site, and the address at which the site is served. */
export interface BuiltIndex {
  folder: string;
  url: string;
  close(): Promise<void>;
}

/** @param dist folder of the built sites */
export async function serveIndex(dist: string, site: string): Promise<BuiltIndex> {
  const server = await startServer({ dist, site });
  return { folder: path.join(dist, site, SEARCH_ROOT), url: server.url.slice(0, -1), close: () => server.close() };
}

/**
 * What a search reads, with nothing loaded yet.
 *
 * @param onRead is told each file of ours and its bytes; Pagefind fetches its own.
 */
export function indexSources({ folder, url }: BuiltIndex, onRead: (file: string, bytes: Buffer) => void): Sources {
  const loaded = new Map<string, Promise<unknown>>();
  const load = async (file: string): Promise<unknown> => {
    const bytes = await readFile(path.join(folder, file.split('?')[0] ?? file));
    onRead(file, bytes);
    return JSON.parse(bytes.toString('utf8')) as unknown;
  };
  const program = pathToFileURL(path.join(folder, 'pagefind.js')).href;
  return {
    files: {
      load(file) {
        const known = loaded.get(file) ?? load(file);
        loaded.set(file, known);
        return known;
      },
    },
    bodies: pagefindBodies(() => import(program) as Promise<PagefindModule>, `${url}${SEARCH_ROOT}`),
  };
}

export interface BuiltSearch {
  sources: Sources;
  /** Files of the index read so far, with their bytes, in order. */
  read: readonly { path: string; bytes: number }[];
  close(): Promise<void>;
}

/** @param dist folder of the built sites */
export async function openBuiltSearch(dist: string, site: string): Promise<BuiltSearch> {
  const index = await serveIndex(dist, site);
  const read: { path: string; bytes: number }[] = [];
  const sources = indexSources(index, (file, bytes) => read.push({ path: file, bytes: bytes.byteLength }));
  return { sources, read, close: () => index.close() };
}
