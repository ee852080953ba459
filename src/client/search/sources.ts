/** The index of the site as the engine reads it: files over the network, each loaded once, and Pagefind. */
import type { SearchFiles, Sources } from '../../lib/search/found.ts';
import { SEARCH_ROOT } from '../../lib/search/index-files.ts';
import { loadJson } from '../load-json.ts';
import { pagefindBodies } from './pagefind.ts';

export const files: SearchFiles = { load: (path) => loadJson(`${SEARCH_ROOT}${path}`) };

/** Without WebAssembly only titles, names and numbers are searched. */
export const sources = (): Sources => ({ files, bodies: typeof WebAssembly === 'object' ? pagefindBodies : null });
