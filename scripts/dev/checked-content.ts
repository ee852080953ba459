/** Vite plugin: only checked files below `content/` and `sites/` reach the bundler. */
import type { Plugin } from 'vite';
import { buildContext } from '../../src/lib/build-context.ts';
import { isPicture } from '../../src/lib/content/picture.ts';
import type { PreviewCollections } from './collections.ts';
import { posixPath } from './posix-path.ts';

const KEY = 'lantai.preview-collections';

/** Astro's modules of the collections → their replacements. */
const MODULES: Readonly<Record<string, string>> = {
  'astro:data-layer-content': `export default globalThis[Symbol.for('${KEY}')].store;`,
  'astro:asset-imports': `export default globalThis[Symbol.for('${KEY}')].pictures;`,
  'astro:content-module-imports': `const { modules } = globalThis[Symbol.for('${KEY}')];
export default { get: (file) => () => import(/* @vite-ignore */ modules.get(file)) };`,
};
const PREFIX = '\0lantai-preview:';

/** @param servable whether a picture may be shown, by its path from `root`. */
export function checkedContent(
  root: string,
  collections: PreviewCollections,
  servable: (file: string) => boolean,
): Plugin {
  (globalThis as Record<symbol, unknown>)[Symbol.for(KEY)] = collections;
  const base = `${posixPath(root)}/`;
  const fleetFile = (id: string): string | undefined => {
    const file = (id.split('?')[0] ?? '').replace(/^\/@fs(?=\/)/, '');
    const relative = file.startsWith(base) ? file.slice(base.length) : '';
    return /^(?:content|sites)\//.test(relative) ? relative : undefined;
  };
  return {
    name: 'lantai-checked-content',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler: (source) => (Object.hasOwn(MODULES, source) ? PREFIX + source : null),
    },
    load: {
      order: 'pre',
      handler(id) {
        if (id.startsWith(PREFIX)) return { code: MODULES[id.slice(PREFIX.length)] ?? '', map: null };
        const file = fleetFile(id);
        if (file === undefined || (isPicture(file) && servable(file))) return null;
        const { library, site } = buildContext();
        const entry = library.entryByFile(file);
        // The checked bytes, not those currently on the disk.
        if (entry?.format === 'mdx' && entry.site === site && id.endsWith('.mdx') && this.environment.name !== 'client')
          return { code: `---\n---\n${entry.body}`, map: null };
        throw new Error(`${file} is not served`);
      },
    },
    hotUpdate: {
      order: 'pre',
      // The preview itself reads, checks and reloads these files.
      handler: ({ file }) => (fleetFile(file) === undefined ? undefined : []),
    },
  };
}
