/** The search engines that are compared, each with an index of the same entries. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Found } from '../../../src/lib/search/found.ts';
import { openIndex } from '../../../src/lib/search/index-reader.ts';
import { SEARCH_ROOT } from '../../../src/lib/search/index-files.ts';
import { search } from '../../../src/lib/search/search.ts';
import { indexSources, serveIndex } from '../../search/open-built-search.ts';

export interface Engine {
  name: string;
  /**
   * Addresses of what is found, best first, at most ten, with an empty cache, and the bytes read until the first list.
   */
  find(query: string): Promise<{ urls: string[]; bytes: number }>;
  close(): Promise<void>;
}

/** Pagefind's program is the same for every query and is measured in the browser. */
const PROGRAM = /pagefind(?:-worker)?\.js|\.pagefind$/;
const SHOWN = 10;

/** Counts the bytes that a query reads. Pagefind's own files are compressed, ours are compressed in transfer. */
function counter() {
  let bytes = 0;
  const sizes = new Map<string, number>();
  return {
    add: (file: string, content: Uint8Array) => {
      let size = sizes.get(file);
      if (size === undefined)
        sizes.set(file, (size = file.endsWith('.json') ? gzipSync(content).length : content.length));
      bytes += size;
    },
    take: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}

/** Pagefind fetches its files; what it fetches is counted. */
function countFetches(add: (file: string, content: Uint8Array) => void): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (...request: Parameters<typeof fetch>) => {
    const response = await fetch(...request);
    const content = new Uint8Array(await response.clone().arrayBuffer());
    const file = new URL(response.url).pathname;
    if (!PROGRAM.test(file)) add(file, content);
    return response;
  };
  return () => void (globalThis.fetch = fetch);
}

/** @param dist folder with the folder of the site, in which the index lies */
export async function lantaiEngine(dist: string, site: string): Promise<Engine> {
  const index = await serveIndex(dist, site);
  const count = counter();
  const restore = countFetches(count.add);
  return {
    name: 'Lantai',
    async find(query) {
      count.take();
      const sources = indexSources(index, count.add);
      let first = 0;
      const onFirst = ({ results }: Found) => {
        if (results.length > 0 && first === 0) first = count.take();
      };
      const found = await search(query, { onFirst }, sources);
      const reader = await openIndex(sources.files);
      const heads = await Promise.all(found.results.slice(0, SHOWN).map(({ entry }) => reader.head(entry)));
      return { urls: heads.map(({ url }) => url), bytes: first || count.take() };
    },
    async close() {
      restore();
      await index.close();
    },
  };
}

/** @param dist folder with the folder of the site, in which Pagefind's own bundle lies */
export async function pagefindEngine(dist: string, site: string): Promise<Engine> {
  const index = await serveIndex(dist, site);
  const count = counter();
  const restore = countFetches(count.add);
  const file = pathToFileURL(path.join(index.folder, 'pagefind.js')).href;
  const program = (await import(file)) as {
    createInstance(options: { basePath: string }): {
      search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
  };
  return {
    name: 'Pagefind',
    async find(query) {
      count.take();
      const instance = program.createInstance({ basePath: `${index.url}${SEARCH_ROOT}` });
      const { results } = await instance.search(query);
      const shown = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      // Pagefind makes addresses within the site absolute.
      const urls = shown.map(({ url }) => (url.startsWith(index.url) ? url.slice(index.url.length) : url));
      return { urls, bytes: count.take() };
    },
    async close() {
      restore();
      await index.close();
    },
  };
}
