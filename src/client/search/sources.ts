/** The index of the site as the engine reads it: files over the network, each loaded once, and Pagefind. */
import type { Sources } from '../../lib/search/found.ts';
import { SEARCH_ROOT } from '../../lib/search/index-files.ts';
import { pagefindBodies, type PagefindModule } from '../../lib/search/pagefind-bodies.ts';
import { loadJson } from '../load-json.ts';

const program = `${SEARCH_ROOT}pagefind.js`;
const bodies = pagefindBodies(() => import(/* @vite-ignore */ program) as Promise<PagefindModule>, SEARCH_ROOT);

/** Without WebAssembly only titles, names and numbers are searched. */
export const sources: Sources = {
  files: { load: (path) => loadJson(`${SEARCH_ROOT}${path}`) },
  bodies: typeof WebAssembly === 'object' ? bodies : null,
};
