/**
 * Astro's modules of the content collections, which would contain all content, replaced by what is provided when a page
 * is made. The compiled templates therefore depend on no content.
 */
import type { Plugin } from 'vite';
import type { Collections } from './collections.ts';

const KEY = 'lantai.collections';
const PREFIX = '\0lantai-content:';

/** Astro's modules → their replacements. A module of an entry is loaded where the templates run, as Vite must see it. */
const MODULES: Readonly<Record<string, string>> = {
  'astro:data-layer-content': `export default globalThis[Symbol.for('${KEY}')].store;`,
  'astro:asset-imports': `export default globalThis[Symbol.for('${KEY}')].pictures;`,
  'astro:content-module-imports': `const { modules } = globalThis[Symbol.for('${KEY}')];
export default { get: (file) => () => modules.load(file, (url) => import(/* @vite-ignore */ url)) };`,
};

export function contentModules(): Plugin {
  return {
    name: 'lantai-content-modules',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler: (source) => (Object.hasOwn(MODULES, source) ? PREFIX + source : null),
    },
    load: {
      order: 'pre',
      handler: (id) => (id.startsWith(PREFIX) ? { code: MODULES[id.slice(PREFIX.length)] ?? '', map: null } : null),
    },
  };
}

/** Must be called before the first page is made. */
export function provideCollections(collections: Collections): void {
  (globalThis as Record<symbol, unknown>)[Symbol.for(KEY)] = collections;
}
